package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** There is no such audience, or it is no longer used. */
public final class AudienceUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceUnknown() {
        super("material.audience-unknown");
    }
}
