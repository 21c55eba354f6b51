package vn.quantriet.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.quantriet.shared.Refusal;

/** What is known already reaches up to this day or beyond it. */
public final class DayTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayTooEarly(LocalDate known) {
        super("person.day-too-early", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(known));
    }
}
