package vn.quantriet.study.checkin;

import vn.quantriet.shared.Refusal;

/** It hung there, but not when it was scanned or handed in. */
public final class CodeOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeOver() {
        super("study.code-over");
    }
}
