package vn.quantriet.obligation.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** The standing of a branch, from the city down to the cell, read from the assignments themselves. */
@Component
public class ObligationBoard {

    private final Scopes scopes;
    private final DocumentShelf shelf;
    private final WorkFields fields;
    private final BoardCounts counts;
    private final BoardTopics topics;
    private final InForce inForce;
    private final ApplicationEventPublisher events;

    ObligationBoard(
            Scopes scopes,
            DocumentShelf shelf,
            WorkFields fields,
            BoardCounts counts,
            BoardTopics topics,
            InForce inForce,
            ApplicationEventPublisher events) {
        this.scopes = scopes;
        this.shelf = shelf;
        this.fields = fields;
        this.counts = counts;
        this.topics = topics;
        this.inForce = inForce;
        this.events = events;
    }

    /**
     * The board of the actor's branch or of the branch of a unit in it, of the duties a filter leaves, as its unit,
     * document, day, timeliness and what else narrows it say; without a day now, with one as it was at its end.
     */
    public Board show(AssignmentFilter filter, BoardOrder order, Actor by) {
        return show(filter, order, Integer.MAX_VALUE, by);
    }

    /** The same with so many of the newest documents at most; of a document every duty. */
    public Board show(AssignmentFilter filter, BoardOrder order, int newest, Actor by) {
        by.require(Permission.SEE_BOARD);
        var day = inForce.past(filter.day());
        var around = scopes.around(filter.unit(), day, by);
        var slug = filter.document();
        var document = slug == null ? null : shelf.get(slug, by);
        var field = fields.asked(filter.narrowing().field());
        var counted = counts.count(filter, around, document == null ? null : document.id(), day, by);
        var tallies = byTopic(counted);
        var shown = document == null ? topics.documents(tallies, newest) : topics.obligations(document, tallies);
        var rows = rows(around, counted, document == null ? List.of() : shown, order);
        var total = rows.stream().map(Board.Row::tally).reduce(Tally.NONE, Tally::plus);
        return new Board(around.line(), document, field, day, rows, shown, tallies.size(), total);
    }

    /** The same to be taken away; that it was is on record. */
    @Transactional
    public Board export(AssignmentFilter filter, BoardOrder order, Actor by) {
        var board = show(filter, order, by);
        events.publishEvent(new BoardExported(by, filter));
        return board;
    }

    private static List<Board.Row> rows(
            Scopes.Around around, List<BoardStore.Counted> counted, List<Board.Topic> topics, BoardOrder order) {
        var tallies = new HashMap<Long, Tally>();
        for (var count : counted)
            if (count.unit() != null && count.topic() == null) tallies.merge(count.unit(), count.tally(), Tally::plus);
        var cells = cells(counted, topics);
        var nothing = Collections.nCopies(topics.size(), Tally.NONE);
        return around.andBelow().stream()
                .filter(unit ->
                        !tallies.getOrDefault(unit.id().value(), Tally.NONE).isNone())
                .map(unit -> {
                    var key = unit.id().value();
                    return new Board.Row(
                            unit,
                            unit.id().equals(around.scope().id()),
                            tallies.getOrDefault(key, Tally.NONE),
                            cells.getOrDefault(key, nothing));
                })
                .sorted(order.comparator())
                .toList();
    }

    /** By unit one for each topic in turn; there are thousands, and one look in a small map for each is enough. */
    private static Map<Long, List<Tally>> cells(List<BoardStore.Counted> counted, List<Board.Topic> topics) {
        var cells = new HashMap<Long, List<Tally>>();
        var places = new HashMap<Long, Integer>();
        for (var topic : topics) places.put(topic.key(), places.size());
        for (var count : counted) {
            var place = count.topic() == null ? null : places.get(count.topic());
            if (count.unit() == null || place == null) continue;
            var row = cells.computeIfAbsent(
                    count.unit(), _ -> new ArrayList<>(Collections.nCopies(places.size(), Tally.NONE)));
            var before = row.get(place);
            row.set(place, before.isNone() ? count.tally() : before.plus(count.tally()));
        }
        return cells;
    }

    private static Map<Long, Tally> byTopic(List<BoardStore.Counted> counted) {
        var tallies = new HashMap<Long, Tally>();
        for (var count : counted) {
            if (count.unit() == null && count.topic() != null) tallies.merge(count.topic(), count.tally(), Tally::plus);
        }
        tallies.values().removeIf(Tally::isNone);
        return tallies;
    }
}
