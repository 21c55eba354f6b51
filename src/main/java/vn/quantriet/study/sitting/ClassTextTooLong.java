package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A text is longer than there is room for. */
public final class ClassTextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassTextTooLong() {
        super("study.class-text-too-long");
    }
}
