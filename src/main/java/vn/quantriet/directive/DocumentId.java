package vn.quantriet.directive;

/** Identity of a document. */
public record DocumentId(long value) {

    public static DocumentId of(String text) {
        return new DocumentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
