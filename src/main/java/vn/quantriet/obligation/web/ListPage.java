package vn.quantriet.obligation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.board.Figure;
import vn.quantriet.obligation.extension.ListAction;
import vn.quantriet.organization.UnitChoice;

/** What the list of duties shows, and what it can be filtered by; by unit only where the tree may be looked at. */
public record ListPage(
        AssignmentFilter filter,
        AssignmentList.Page page,
        @Nullable UnitChoice unit,
        List<PublishedHeading> documents,
        List<WorkField> fields,
        List<ListAction> actions) {

    public ListPage {
        documents = List.copyOf(documents);
        fields = List.copyOf(fields);
        actions = List.copyOf(actions);
    }

    public boolean isFiltered() {
        return !filter.page(0).sort(AssignmentFilter.Sort.DUE).equals(AssignmentFilter.ALL);
    }

    /** Where the number of the board that the list stands behind is explained, if it is one. */
    public Optional<String> why() {
        var board = filter.timeliness(Set.of()).standings(Set.of()).sort(AssignmentFilter.Sort.DUE);
        return Figure.of(filter).map(figure -> FigureLinks.of(board.page(0)).why(figure));
    }

    /** What the list is narrowed by. */
    public List<Chip> chips() {
        return BoardChips.of(filter.page(0), FilterAddress::list, page.field(), null);
    }

    /** As names and values what the form above it has no field for. */
    public Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        NarrowingAddress.write(filter.narrowing().field(null).seenFrom(null), (name, value) -> {
            if (value != null && !value.isEmpty()) kept.put(name, value);
        });
        return kept;
    }

    /** The duty the list is about, in words, if it is about one. */
    public String obligationTitle() {
        return page.rows().isEmpty() ? "" : page.rows().getFirst().action();
    }
}
