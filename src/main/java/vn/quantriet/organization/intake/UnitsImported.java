package vn.quantriet.organization.intake;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Units came in from a file. */
public record UnitsImported(Actor by, long run, UnitCounts counts) implements Audited {

    @Override
    public String action() {
        return "organization.imported";
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
