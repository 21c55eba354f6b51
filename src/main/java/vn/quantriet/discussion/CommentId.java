package vn.quantriet.discussion;

/** Identity of a comment. */
public record CommentId(long value) {

    public static CommentId of(String text) {
        return new CommentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
