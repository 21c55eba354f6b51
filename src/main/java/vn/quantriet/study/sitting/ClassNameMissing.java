package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class is called something. */
public final class ClassNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassNameMissing() {
        super("study.class-name-missing");
    }
}
