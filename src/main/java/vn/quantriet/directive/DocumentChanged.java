package vn.quantriet.directive;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something was done to a document in the register. */
public record DocumentChanged(Actor by, String action, String slug, Map<String, String> details) implements Audited {

    public DocumentChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "document:" + slug;
    }
}
