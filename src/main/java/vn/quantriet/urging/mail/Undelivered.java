package vn.quantriet.urging.mail;

import java.time.LocalDate;

/** A letter that never arrived, and what the server said; of the address only what tells which one it is. */
public record Undelivered(LetterId id, LocalDate day, String name, String address, String problem) {

    /** «ng…@haiphong.gov.vn». */
    static String masked(String address) {
        var at = address.indexOf('@');
        return address.substring(0, Math.clamp(at, 0, 2)) + "…" + (at < 0 ? "" : address.substring(at));
    }
}
