package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The file could not be opened, or breaks off or contradicts itself inside. */
public final class DamagedFile extends Refusal {

    private static final long serialVersionUID = 1L;

    DamagedFile(Throwable cause) {
        super("intake.damaged-file");
        initCause(cause);
    }
}
