package vn.quantriet.shared;

/** There is no such thing, or it lies outside the actor's branch: nobody can tell which. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("shared.not-found");
    }
}
