package vn.quantriet.shared;

/**
 * A "no" that a person can understand: the rule that was met, as a class. Its key has a sentence in every language; the
 * shell shows it in place (422) or, in the API, as a problem.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    protected Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** Stable code and message key, {@code module.fact}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
