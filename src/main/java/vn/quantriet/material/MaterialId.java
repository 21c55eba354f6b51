package vn.quantriet.material;

/** Identity of a material. */
public record MaterialId(long value) {

    public static MaterialId of(String text) {
        return new MaterialId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
