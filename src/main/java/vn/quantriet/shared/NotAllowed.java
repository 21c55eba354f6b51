package vn.quantriet.shared;

/** The person's roles do not include this. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("shared.not-allowed");
    }
}
