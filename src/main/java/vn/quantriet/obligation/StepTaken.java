package vn.quantriet.obligation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something happened to an assignment. */
public record StepTaken(Actor by, StepKind kind, Assignment before, Assignment after) implements Audited {

    @Override
    public String action() {
        return "obligation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String subject() {
        return "assignment:" + after.id();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("before", before.standing().kind().key());
        details.put("after", after.standing().kind().key());
        if (!Objects.equals(before.due(), after.due())) {
            details.put("due-before", String.valueOf(before.due()));
            details.put("due-after", String.valueOf(after.due()));
        }
        return details;
    }
}
