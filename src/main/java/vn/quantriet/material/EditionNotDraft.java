package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Only a draft is written and proposed. */
public final class EditionNotDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionNotDraft() {
        super("material.edition-not-draft");
    }
}
