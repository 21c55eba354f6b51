package vn.quantriet.directory.web;

import java.util.List;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.shared.Refusal;

/** Rows of a table of changes that cannot be read; nothing was taken over. */
public final class TableRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public TableRefused(List<Problem> problems) {
        super("organization.table-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
