package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** What has begun does not begin again. */
public final class NotADraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotADraft() {
        super("study.not-a-draft");
    }
}
