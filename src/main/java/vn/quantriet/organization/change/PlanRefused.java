package vn.quantriet.organization.change;

import java.util.List;
import vn.quantriet.shared.Refusal;

/** The decision cannot be applied as it reads; everything that is the matter with it is listed. */
public final class PlanRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public PlanRefused(List<Problem> problems) {
        super("organization.plan-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
