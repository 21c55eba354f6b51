package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** The file is larger than the paper of a decision may be. */
public final class PaperTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public PaperTooLarge(String name, int megabytes) {
        super("organization.paper-too-large", name, megabytes);
    }
}
