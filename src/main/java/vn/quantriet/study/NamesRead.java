package vn.quantriet.study;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody looked at who studied and who did not, by name. */
public record NamesRead(Actor by, String subject, int people) implements Audited {

    @Override
    public String action() {
        return "study.names-read";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("people", Integer.toString(people));
    }
}
