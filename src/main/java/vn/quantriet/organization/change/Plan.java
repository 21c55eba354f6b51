package vn.quantriet.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a decision comes to: the tree before and after, or, if there are problems, only these.
 *
 * @param founded units that are new, parents before children
 * @param touched units that were there and are not the same afterwards: called otherwise, elsewhere, moved along, ended
 * @param moved units that stand directly below another one than before
 */
public record Plan(
        List<Problem> problems,
        Tree before,
        Tree after,
        List<Change.Found> founded,
        List<Ending> endings,
        Set<String> touched,
        List<String> moved,
        List<String> renamed) {

    public Plan {
        problems = List.copyOf(problems);
        founded = List.copyOf(founded);
        endings = List.copyOf(endings);
        touched = Set.copyOf(touched);
        moved = List.copyOf(moved);
        renamed = List.copyOf(renamed);
    }

    /**
     * @param before the tree of the day on which the decision takes effect
     * @param owner the unit whose decision it is: what is outside its branch does not exist
     * @param lives every unit that has, had or will have one of the codes that are named
     */
    public static Plan of(Tree before, String owner, Map<String, Life> lives, LocalDate day, List<Change> changes) {
        return new Planning(before, owner, lives, day, changes).plan();
    }

    static Plan refused(Tree before, List<Problem> problems) {
        return new Plan(problems, before, before, List.of(), List.of(), Set.of(), List.of(), List.of());
    }
}
