package vn.quantriet.study.figures;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.study.campaign.Campaign;

/**
 * A campaign in the branch of a unit, which {@code line} leads down to: in all, by unit, by level, by audience; and the
 * names of its marks.
 */
public record CampaignFigures(
        Campaign campaign,
        List<Scope> line,
        Figure total,
        List<UnitRow> units,
        List<LevelRow> levels,
        List<AudienceRow> audiences,
        List<String> marks) {

    public CampaignFigures {
        line = List.copyOf(line);
        units = List.copyOf(units);
        levels = List.copyOf(levels);
        audiences = List.copyOf(audiences);
        marks = List.copyOf(marks);
    }

    /** A unit directly below with its branch, or the unit itself without any. */
    public record UnitRow(Scope unit, boolean itself, Figure figure) {}

    public record LevelRow(UnitLevel level, LocalDate due, boolean overdue, Figure figure) {}

    public record AudienceRow(int n, String name, Counts counts, Counts others) {

        public Counts everybody() {
            return counts.plus(others);
        }
    }

    /** Whether it asks somebody here for a quiz or a paper. */
    public boolean hasTests() {
        return total.everybody().tests().isAsked();
    }

    public Scope unit() {
        return line.getLast();
    }
}
