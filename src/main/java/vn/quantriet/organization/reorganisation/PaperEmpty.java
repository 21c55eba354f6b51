package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** The file holds nothing. */
public final class PaperEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public PaperEmpty(String name) {
        super("organization.paper-empty", name);
    }
}
