package vn.quantriet.shared;

/** Identity of a unit in the tree of organisations. */
public record UnitId(long value) {

    public static UnitId of(String text) {
        return new UnitId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
