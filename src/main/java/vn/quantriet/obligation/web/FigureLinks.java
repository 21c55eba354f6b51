package vn.quantriet.obligation.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.board.Figure;
import vn.quantriet.obligation.course.Timeliness;

/** Where the figures of one row lead: the same duties, and which of them by how they stand in time. */
public final class FigureLinks {

    private final AssignmentFilter filter;
    private final String query;

    private FigureLinks(AssignmentFilter filter) {
        this.filter = filter;
        this.query = FilterAddress.query(filter);
    }

    public static FigureLinks of(AssignmentFilter filter) {
        return new FigureLinks(filter);
    }

    /** The list of all of them. */
    public String list() {
        return "/nhiem-vu" + query;
    }

    /** The list of those that stand like this; null where the filter leaves none of them. */
    public @Nullable String list(Set<Timeliness> of) {
        if (filter.timeliness().isEmpty()) return "/nhiem-vu" + and("trang-thai", FilterAddress.timeliness(of));
        return Figure.left(filter, of).map(FilterAddress::list).orElse(null);
    }

    /** The page that explains a figure of theirs. */
    public String why(Figure figure) {
        return "/dieu-hanh/giai-thich" + and("so", figure.slug());
    }

    private String and(String name, String value) {
        return query + (query.isEmpty() ? '?' : '&') + name + '=' + value;
    }
}
