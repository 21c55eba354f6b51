package vn.quantriet.study.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.text.VietnameseText;

/** When and where people sit. */
public record Setting(
        Instant starts,
        Instant ends,
        String place,
        String room,
        boolean online,
        @Nullable Integer capacity) {

    /** By which a room is the same however it was typed; nothing where no room is named. */
    String roomKey() {
        return room.isBlank() ? "" : VietnameseText.searchKey(place + " / " + room);
    }
}
