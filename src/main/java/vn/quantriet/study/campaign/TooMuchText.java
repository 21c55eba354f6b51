package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** A text is longer than there is room for. */
public final class TooMuchText extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooMuchText() {
        super("study.too-much-text");
    }
}
