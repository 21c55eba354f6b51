package vn.quantriet.study.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;

/** Somebody with a place in a class; {@code event} is the last that was said of them, {@code said} how often it was. */
public record Attendee(
        PersonId person,
        String name,
        String unit,
        boolean member,
        boolean summoned,
        @Nullable String state,
        String reason,
        @Nullable Long event,
        int said) {

    public String stateKey() {
        return "study.attendance." + (state == null ? "none" : state.toLowerCase(Locale.ROOT));
    }

    public String stateCode() {
        return state == null ? "NONE" : state;
    }
}
