package vn.quantriet.obligation.stage;

import vn.quantriet.shared.Refusal;

/** A stage is passed once. */
public final class StageDoneAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    StageDoneAlready() {
        super("obligation.stage-done-already");
    }
}
