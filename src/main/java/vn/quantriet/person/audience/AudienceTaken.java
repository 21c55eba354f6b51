package vn.quantriet.person.audience;

import vn.quantriet.shared.Refusal;

/** Another audience, perhaps a withdrawn one, goes by this name. */
public final class AudienceTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceTaken() {
        super("person.audience-taken");
    }
}
