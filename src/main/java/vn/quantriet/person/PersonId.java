package vn.quantriet.person;

/** Identity of a person. */
public record PersonId(long value) {

    public static PersonId of(String text) {
        return new PersonId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
