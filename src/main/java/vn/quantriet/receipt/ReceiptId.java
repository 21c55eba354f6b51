package vn.quantriet.receipt;

/** Identity of a document sent to a unit. */
public record ReceiptId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
