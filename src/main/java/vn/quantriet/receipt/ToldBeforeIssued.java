package vn.quantriet.receipt;

import java.time.LocalDate;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Show;

/** Nobody tells a document before it was issued. */
public final class ToldBeforeIssued extends Refusal {

    private static final long serialVersionUID = 1L;

    public ToldBeforeIssued(LocalDate issued) {
        super("receipt.told-before-issued", Show.day(issued));
    }
}
