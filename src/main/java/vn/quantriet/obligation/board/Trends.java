package vn.quantriet.obligation.board;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** How the branch of a board came to stand as it does. */
@Component
public class Trends {

    private final Scopes scopes;
    private final DocumentShelf shelf;
    private final WorkFields fields;
    private final TrendStore store;
    private final InForce inForce;

    Trends(Scopes scopes, DocumentShelf shelf, WorkFields fields, TrendStore store, InForce inForce) {
        this.scopes = scopes;
        this.shelf = shelf;
        this.fields = fields;
        this.store = store;
        this.inForce = inForce;
    }

    /** Of the duties a board with this filter has, but for how they stand in time: that is what changes. */
    @Transactional(readOnly = true)
    public Trend show(AssignmentFilter filter, int days, Actor by) {
        by.require(Permission.SEE_BOARD);
        var day = inForce.past(filter.day());
        var scope = scopes.find(filter.unit(), day, by);
        var slug = filter.document();
        var document = slug == null ? null : shelf.get(slug, by);
        var id = document == null ? null : document.id();
        var field = fields.asked(filter.narrowing().field());
        var code = filter.narrowing().lead();
        var lead = code == null ? null : scopes.find(code, day, by).id();
        return new Trend(
                scopes.line(scope, day, by),
                document,
                field,
                store.days(scope, id, day, days, filter.narrowing(), lead));
    }
}
