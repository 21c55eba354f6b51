package vn.quantriet.obligation.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.quantriet.shared.Refusal;

/** An extension ends after the day it extends, and not in the past. */
public final class NotLater extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotLater(LocalDate due) {
        super("obligation.not-later", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(due));
    }
}
