package vn.quantriet.material.file;

/** Identity of a kept file. */
public record FileId(long value) {

    public static FileId of(String text) {
        return new FileId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
