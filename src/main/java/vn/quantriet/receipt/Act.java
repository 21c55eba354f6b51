package vn.quantriet.receipt;

import java.util.Locale;

/** What a unit does about a document it was sent. */
public enum Act {
    /** đã nhận: by the office or an officer of the unit */
    RECEIVED,
    /** đã đọc: by the head of the unit */
    READ,
    /** chuyển xuống: to units directly below */
    PASSED_DOWN,
    /** phổ biến đến đảng viên */
    TOLD;

    /** Message key of a facet of it, such as its {@code name}. */
    public String key(String facet) {
        return "receipt.act." + facet + "." + name().toLowerCase(Locale.ROOT);
    }
}
