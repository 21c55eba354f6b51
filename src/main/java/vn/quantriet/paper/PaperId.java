package vn.quantriet.paper;

/** Identity of somebody's reflection paper. */
public record PaperId(long value) {

    public static PaperId of(String text) {
        return new PaperId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
