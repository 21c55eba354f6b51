package vn.quantriet.material;

/** Identity of an edition of a material. */
public record EditionId(long value) {

    public static EditionId of(String text) {
        return new EditionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
