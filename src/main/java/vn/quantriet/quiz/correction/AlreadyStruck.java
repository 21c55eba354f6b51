package vn.quantriet.quiz.correction;

import vn.quantriet.shared.Refusal;

/** The first reason stands; who gives another one is told so. */
public final class AlreadyStruck extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyStruck(String name, String reason) {
        super("quiz.already-struck", name, reason);
    }
}
