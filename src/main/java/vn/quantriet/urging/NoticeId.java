package vn.quantriet.urging;

/** Identity of a message for a person. */
public record NoticeId(long value) {

    public static NoticeId of(String text) {
        return new NoticeId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
