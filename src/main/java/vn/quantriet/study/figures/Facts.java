package vn.quantriet.study.figures;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.study.campaign.Campaign;

/**
 * What a number was counted from: so many people, by unit directly below, and those by name whom the actor may know by
 * name, being of their own line; {@code unnamed} are the others.
 */
public record Facts(
        Campaign campaign,
        List<Scope> line,
        FactFilter filter,
        List<String> marks,
        List<Below> below,
        List<Learner> people,
        long total,
        long named) {

    public Facts {
        line = List.copyOf(line);
        marks = List.copyOf(marks);
        below = List.copyOf(below);
        people = List.copyOf(people);
    }

    /** How many of them there are in the branch of a unit directly below, or in the unit itself. */
    public record Below(Scope unit, boolean itself, long people) {}

    /** What was counted, in words. */
    public String what() {
        var place = filter.mark();
        if (place == null) return t(filter.key());
        return t(filter.key(), place <= marks.size() ? marks.get(place - 1) : place.toString());
    }

    public long unnamed() {
        return total - named;
    }

    public Scope unit() {
        return line.getLast();
    }
}
