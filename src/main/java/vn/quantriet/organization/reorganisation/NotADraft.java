package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** The decision is no draft any more: what it orders stands. */
public final class NotADraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotADraft() {
        super("organization.not-a-draft");
    }
}
