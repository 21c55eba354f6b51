package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** Papers are drawn by a blueprint. */
public final class BlueprintEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public BlueprintEmpty() {
        super("quiz.blueprint-empty");
    }
}
