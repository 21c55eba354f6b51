package vn.quantriet.organization.reorganisation;

/** Identity of a decision that changes the tree. */
public record DecisionId(long value) {

    public static DecisionId of(String text) {
        return new DecisionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
