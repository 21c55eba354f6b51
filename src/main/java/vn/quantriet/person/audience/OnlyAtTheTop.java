package vn.quantriet.person.audience;

import vn.quantriet.shared.Refusal;

/** Audiences are the same for the whole tree; they are changed from its top. */
public final class OnlyAtTheTop extends Refusal {

    private static final long serialVersionUID = 1L;

    public OnlyAtTheTop() {
        super("person.only-at-the-top");
    }
}
