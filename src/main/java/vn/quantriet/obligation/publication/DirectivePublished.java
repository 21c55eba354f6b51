package vn.quantriet.obligation.publication;

import java.util.Map;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A document was published: its duties are in force and every unit they address has its assignments. */
public record DirectivePublished(Actor by, DocumentId document, String slug, int obligations, int assignments)
        implements Audited {

    @Override
    public String action() {
        return "obligation.directive-published";
    }

    @Override
    public String subject() {
        return "document:" + slug;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("obligations", Integer.toString(obligations), "assignments", Integer.toString(assignments));
    }
}
