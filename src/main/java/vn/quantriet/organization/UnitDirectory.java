package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The tree of any day for leafing through and searching: what lies in the actor's branch, and nothing else. */
@Component
public class UnitDirectory {

    /** How many units a page holds. */
    public static final int PAGE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 200;

    private final DirectoryStore directory;
    private final DescriptionStore descriptions;
    private final HistoryStore histories;
    private final Clock clock;

    UnitDirectory(DirectoryStore directory, DescriptionStore descriptions, HistoryStore histories, Clock clock) {
        this.directory = directory;
        this.descriptions = descriptions;
        this.histories = histories;
        this.clock = clock;
    }

    /** Today, in the party line. */
    public View today() {
        return View.of(LocalDate.now(clock));
    }

    /** The unit that has the code, in the branch the actor acts for, as it stood then or, if it did not, last. */
    @Transactional(readOnly = true)
    public UnitCard card(String code, View view, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var id = directory.withCode(code, by.unit()).orElseThrow(NotFound::new);
        return card(id, view, by);
    }

    /** The unit the actor acts for. */
    @Transactional(readOnly = true)
    public UnitCard own(View view, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return card(by.unit(), view, by);
    }

    /** How the unit came to be what it is. */
    @Transactional(readOnly = true)
    public UnitHistory history(UnitCard card, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return histories.of(card.unit().id(), by.unit());
    }

    /** The units directly below, in the order of the tree; pages are counted from 1. */
    @Transactional(readOnly = true)
    public UnitList children(UnitId parent, View view, int page, Actor by) {
        return list(parent, null, "", view, page, by);
    }

    /**
     * Units of the whole branch whose code, name and other names contain every word, diacritics or not. A unit called
     * exactly so comes first, then those written with the same diacritics, then the rest from the top of the tree down.
     */
    @Transactional(readOnly = true)
    public UnitList search(String text, @Nullable UnitKind kind, View view, int page, Actor by) {
        return list(null, kind, text, view, page, by);
    }

    /** The same in the tree of today. */
    @Transactional(readOnly = true)
    public UnitList search(String text, @Nullable UnitKind kind, int page, Actor by) {
        return search(text, kind, today(), page, by);
    }

    /** The codes of these units, as far as they lie in the actor's branch. */
    @Transactional(readOnly = true)
    public List<String> codes(Collection<UnitId> ids, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return ids.isEmpty() ? List.of() : directory.codes(ids, by.unit());
    }

    private UnitCard card(UnitId id, View view, Actor by) {
        var line = directory.line(id, by.unit(), view.day());
        var attributes = descriptions.get(id);
        if (line.isEmpty()) return new UnitCard(directory.last(id), List.of(), List.of(), attributes, false);
        var administrative = directory.administrativeLine(id, by.unit(), view.day());
        return new UnitCard(line.getLast(), line.subList(0, line.size() - 1), administrative, attributes, true);
    }

    private UnitList list(
            @Nullable UnitId parent, @Nullable UnitKind kind, String text, View view, int page, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var asked = new DirectoryStore.Asked(by.unit(), parent, kind, cut(text), view, Math.clamp(page, 1, LAST_PAGE));
        return UnitList.of(directory.list(asked), asked.page());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
