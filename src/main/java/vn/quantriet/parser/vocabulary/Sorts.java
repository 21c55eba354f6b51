package vn.quantriet.parser.vocabulary;

/** Some sorts of terms, to be asked for together. */
public record Sorts(long bits) {

    public static Sorts of(Sort... sorts) {
        var bits = 0L;
        for (var sort : sorts) {
            bits |= sort.bit();
        }
        return new Sorts(bits);
    }

    public Sorts and(Sort sort) {
        return new Sorts(bits | sort.bit());
    }
}
