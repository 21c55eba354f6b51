package vn.quantriet.person.correction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.quantriet.shared.Refusal;

/** Something that came later is written down for that day already. */
public final class DayTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayTooLate(LocalDate next) {
        super("person.day-too-late", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(next));
    }
}
