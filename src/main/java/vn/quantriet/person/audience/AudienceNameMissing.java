package vn.quantriet.person.audience;

import vn.quantriet.shared.Refusal;

/** An audience has a name. */
public final class AudienceNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceNameMissing() {
        super("person.audience-name-missing");
    }
}
