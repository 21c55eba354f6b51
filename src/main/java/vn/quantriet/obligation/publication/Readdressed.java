package vn.quantriet.obligation.publication;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** The duties of a document follow the tree of today. */
public record Readdressed(Actor by, String slug, int given, int withdrawn) implements Audited {

    @Override
    public String action() {
        return "obligation.readdressed";
    }

    @Override
    public String subject() {
        return "document:" + slug;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("assignments", Integer.toString(given), "withdrawn", Integer.toString(withdrawn));
    }
}
