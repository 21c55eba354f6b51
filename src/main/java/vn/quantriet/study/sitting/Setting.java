package vn.quantriet.study.sitting;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As it is told: the room, then the place. */
    public String where() {
        return Stream.of(room, place).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    boolean isWhereAndWhen(Setting other) {
        return starts.equals(other.starts)
                && ends.equals(other.ends)
                && where().equals(other.where())
                && online == other.online;
    }

    /** By which a room is the same however it was typed; nothing where no room is named. */
    String roomKey() {
        return room.isBlank() ? "" : VietnameseText.searchKey(place + " / " + room);
    }
}
