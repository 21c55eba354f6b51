package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Only whoever a material is meant for reads it for themselves. */
public final class NotMeantForYou extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotMeantForYou() {
        super("material.not-meant-for-you");
    }
}
