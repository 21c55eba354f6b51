package vn.quantriet.obligation;

/** Identity of an attachment. */
public record AttachmentId(long value) {

    public static AttachmentId of(String text) {
        return new AttachmentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
