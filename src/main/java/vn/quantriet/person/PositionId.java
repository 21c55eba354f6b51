package vn.quantriet.person;

/** Identity of a position somebody holds or held. */
public record PositionId(long value) {

    public static PositionId of(String text) {
        return new PositionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
