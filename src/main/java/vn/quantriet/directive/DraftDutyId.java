package vn.quantriet.directive;

/** Identity of a proposed duty. */
public record DraftDutyId(long value) {

    public static DraftDutyId of(String text) {
        return new DraftDutyId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
