package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A cancelled class calls nobody and is not changed. */
public final class ClassOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassOver() {
        super("study.class-over");
    }
}
