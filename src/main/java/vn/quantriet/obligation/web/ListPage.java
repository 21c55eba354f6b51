package vn.quantriet.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentLine;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.extension.ListAction;
import vn.quantriet.organization.UnitChoice;

/** What the list of duties shows, and what it can be filtered by; by unit only where the tree may be looked at. */
public record ListPage(
        AssignmentFilter filter,
        AssignmentList.Page page,
        @Nullable UnitChoice unit,
        List<DocumentLine> documents,
        List<ListAction> actions) {

    public ListPage {
        documents = List.copyOf(documents);
        actions = List.copyOf(actions);
    }

    public boolean isFiltered() {
        return !filter.page(0).sort(AssignmentFilter.Sort.DUE).equals(AssignmentFilter.ALL);
    }

    /** The duty the list is about, in words, if it is about one. */
    public String obligationTitle() {
        return page.rows().isEmpty() ? "" : page.rows().getFirst().action();
    }
}
