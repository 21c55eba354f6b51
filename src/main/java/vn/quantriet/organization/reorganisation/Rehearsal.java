package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.Objects;
import vn.quantriet.organization.change.Plan;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.organization.change.TreePicture;

/**
 * What a decision does, or would do: in counts, in what moves along, and in the part of the tree it touches, before and
 * after. With problems there is nothing else, because it would not be applied.
 */
public record Rehearsal(
        List<Problem> problems, Counts counts, Consequences consequences, TreePicture before, TreePicture after) {

    public Rehearsal {
        problems = List.copyOf(problems);
    }

    /** {@code carried} counts units that moved along with one above them. */
    public record Counts(int founded, int ended, int moved, int carried, int renamed) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    static Rehearsal refused(List<Problem> problems) {
        return new Rehearsal(problems, Counts.NONE, Consequences.NOTHING, TreePicture.EMPTY, TreePicture.EMPTY);
    }

    static Rehearsal of(Plan plan, Consequences consequences) {
        var ended = plan.endings().size();
        var carried = plan.touched().stream()
                .filter(code -> !plan.moved().contains(code) && !plan.renamed().contains(code))
                .map(plan.after()::get)
                .filter(Objects::nonNull)
                .count();
        var counts = new Counts(
                plan.founded().size(),
                ended,
                plan.moved().size(),
                Math.toIntExact(carried),
                plan.renamed().size());
        return new Rehearsal(List.of(), counts, consequences, TreePicture.before(plan), TreePicture.after(plan));
    }

    public boolean isPossible() {
        return problems.isEmpty();
    }
}
