package vn.quantriet.integration.hook;

/** Identity of one message to one address, the same however often it is sent. */
public record DeliveryId(long value) {

    public static DeliveryId of(String text) {
        return new DeliveryId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
