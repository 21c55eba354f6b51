package vn.quantriet.person.intake;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** People came in from a file. */
public record PeopleImported(Actor by, long run, ImportCounts counts) implements Audited {

    @Override
    public String action() {
        return "person.imported";
    }

    @Override
    public String subject() {
        return "import:" + run;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("added", Long.toString(counts.added()), "changed", Long.toString(counts.changed()));
    }
}
