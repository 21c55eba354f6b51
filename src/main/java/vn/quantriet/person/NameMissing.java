package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** A person has a name. */
public final class NameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameMissing() {
        super("person.name-missing");
    }
}
