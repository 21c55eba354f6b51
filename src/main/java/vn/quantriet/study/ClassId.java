package vn.quantriet.study;

/** Identity of a class, a conference or one of its connection points. */
public record ClassId(long value) {

    public static ClassId of(String text) {
        return new ClassId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
