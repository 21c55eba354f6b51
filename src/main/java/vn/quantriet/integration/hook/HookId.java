package vn.quantriet.integration.hook;

/** Identity of an address that is told of what happens. */
public record HookId(long value) {

    public static HookId of(String text) {
        return new HookId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
