package vn.quantriet.study.checkin;

import vn.quantriet.shared.Refusal;

/** No wall has shown this. */
public final class CodeNotOurs extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeNotOurs() {
        super("study.code-not-ours");
    }
}
