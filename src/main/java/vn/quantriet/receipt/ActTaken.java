package vn.quantriet.receipt;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A unit did something about a document it was sent, or somebody of it read it for themselves. */
public record ActTaken(Actor by, String action, String slug, Map<String, String> details) implements Audited {

    public ActTaken {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "document:" + slug;
    }
}
