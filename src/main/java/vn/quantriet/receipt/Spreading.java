package vn.quantriet.receipt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** How far a document has come: the unit itself in full, those below in counts by branch, those above in counts. */
@Component
public class Spreading {

    /** Whom to chase first: most that lack it, then most that have not taken it in. */
    private static final Comparator<Spread.Row> WORST_FIRST = Comparator.<Spread.Row>comparingLong(
                    row -> -(row.branch().unreceived() + row.branch().unsent()))
            .thenComparingLong(row -> -row.branch().unread())
            .thenComparingLong(row -> -row.branch().untold());

    private final DocumentShelf shelf;
    private final Scopes scopes;
    private final ReceiptStore receipts;
    private final ActStore acts;
    private final StandpointStore standpoints;
    private final SpreadStore spread;

    Spreading(
            DocumentShelf shelf,
            Scopes scopes,
            ReceiptStore receipts,
            ActStore acts,
            StandpointStore standpoints,
            SpreadStore spread) {
        this.shelf = shelf;
        this.scopes = scopes;
        this.receipts = receipts;
        this.acts = acts;
        this.standpoints = standpoints;
        this.spread = spread;
    }

    /**
     * For the actor's unit, or one in its branch. Whoever neither acts for the unit nor may look at the board sees how
     * the unit itself stands, and not who is below it.
     */
    @Transactional(readOnly = true)
    public Spread show(String slug, @Nullable String unit, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        if (unit != null) by.require(Permission.SEE_BOARD);
        var document = shelf.get(slug, by);
        if (!document.isPublished()) throw new NotFound();
        var scope = scopes.find(unit, null, by);
        var own = own(document, scope, by);
        var itself = scope.id().equals(by.unit());
        return new Spread(
                document,
                itself ? List.of(scope) : scopes.line(scope, null, by),
                own,
                own.standpoint().hasUnitsBelow() ? rows(document, scope, by) : List.of(),
                itself ? spread.above(document, by.unit()) : List.of());
    }

    private Spread.Own own(Document document, Scopes.Scope scope, Actor by) {
        var standpoint = standpoints.of(document.id(), scope.id(), by);
        var found = receipts.find(document.id(), scope.id());
        if (found.isEmpty()) return new Spread.Own(null, standpoint, List.of(), List.of(), List.of());
        var receipt = found.get();
        var hops =
                receipt.from() == null ? List.of(new Spread.Hop(scope.name(), receipt.sentAt())) : spread.hops(receipt);
        var among = scope.id().equals(by.unit()) && by.may(Permission.CARRY_OUT);
        var readers = among ? acts.readers(receipt) : List.<Reader>of();
        return new Spread.Own(receipt, standpoint, acts.of(receipt.id()), hops, readers);
    }

    private List<Spread.Row> rows(Document document, Scopes.Scope scope, Actor by) {
        if (!by.may(Permission.SEE_BOARD) && !by.may(Permission.CARRY_OUT)) return List.of();
        var branches = new HashMap<Long, ReceiptTally>();
        var units = new HashMap<Long, ReceiptTally>();
        for (var counted : spread.count(document.id(), scope)) {
            branches.merge(counted.unit().value(), counted.branch(), ReceiptTally::plus);
            units.merge(counted.unit().value(), counted.itself(), ReceiptTally::plus);
        }
        if (branches.isEmpty()) return List.of();
        return scopes.andBelow(scope, null).stream()
                .filter(unit -> branches.containsKey(unit.id().value()))
                .map(unit -> row(unit, branches, units))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Spread.Row row(Scopes.Scope unit, Map<Long, ReceiptTally> branches, Map<Long, ReceiptTally> units) {
        var key = unit.id().value();
        return new Spread.Row(
                unit, branches.getOrDefault(key, ReceiptTally.NONE), units.getOrDefault(key, ReceiptTally.NONE));
    }
}
