package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** The code or the number of the card is somebody else's. */
public final class KeyTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyTaken() {
        super("person.key-taken");
    }
}
