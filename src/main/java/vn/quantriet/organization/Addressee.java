package vn.quantriet.organization;

/** A phrase of a text with the rule it was taken to mean, and why. */
public record Addressee(String phrase, AddresseeRule rule, Basis basis) {

    public static Addressee unknown(String phrase) {
        return new Addressee(phrase, AddresseeRule.NOBODY, Basis.UNKNOWN);
    }

    /** Why a phrase is taken to mean what it is taken to mean. */
    public enum Basis {
        /** a person said so, for this or an earlier document */
        TAUGHT,
        /** it is the name of a unit, or one of its other names */
        NAMED,
        /** it is a known name for a group of units */
        GROUP,
        /** it means bodies outside this tree, such as ministries */
        OUTSIDE,
        /** nothing is known about it */
        UNKNOWN
    }
}
