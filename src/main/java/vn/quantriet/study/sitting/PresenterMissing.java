package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** Somebody presents the document. */
public final class PresenterMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public PresenterMissing() {
        super("study.presenter-missing");
    }
}
