package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** The paper is handed in and is not changed any more. */
public final class AlreadyHandedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyHandedIn() {
        super("paper.already-handed-in");
    }
}
