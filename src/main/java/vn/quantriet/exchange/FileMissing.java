package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** No file came with the form. */
public final class FileMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileMissing() {
        super("exchange.file-missing");
    }
}
