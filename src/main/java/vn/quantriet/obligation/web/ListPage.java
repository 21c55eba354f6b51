package vn.quantriet.obligation.web;

import java.util.List;
import vn.quantriet.directive.DocumentLine;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.Scopes.Scope;

/** What the list of duties shows, and what it can be filtered by. */
public record ListPage(
        AssignmentFilter filter, AssignmentList.Page page, List<Scope> units, List<DocumentLine> documents) {

    public ListPage {
        units = List.copyOf(units);
        documents = List.copyOf(documents);
    }

    public boolean isFiltered() {
        return !filter.page(0).sort(AssignmentFilter.Sort.DUE).equals(AssignmentFilter.ALL);
    }

    /** The duty the list is about, in words, if it is about one. */
    public String obligationTitle() {
        return page.rows().isEmpty() ? "" : page.rows().getFirst().action();
    }
}
