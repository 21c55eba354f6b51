package vn.quantriet.obligation;

/** Identity of an assignment. */
public record AssignmentId(long value) {

    public static AssignmentId of(String text) {
        return new AssignmentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
