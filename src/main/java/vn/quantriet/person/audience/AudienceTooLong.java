package vn.quantriet.person.audience;

import vn.quantriet.shared.Refusal;

/** A text or the list of rules is longer than there is room for. */
public final class AudienceTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceTooLong() {
        super("person.audience-too-long");
    }
}
