package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The tree of today for leafing through and searching: what lies in the actor's branch, and nothing else. */
@Component
public class UnitDirectory {

    /** How many units a page holds. */
    public static final int PAGE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 200;

    private final DirectoryStore directory;
    private final Clock clock;

    UnitDirectory(DirectoryStore directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The unit that has the code, in the branch the actor acts for. */
    @Transactional(readOnly = true)
    public UnitCard card(String code, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var id = directory.withCode(code, by.unit()).orElseThrow(NotFound::new);
        return card(id, by);
    }

    /** The unit the actor acts for. */
    @Transactional(readOnly = true)
    public UnitCard own(Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return card(by.unit(), by);
    }

    /** The units directly below, in the order of the tree; pages are counted from 1. */
    @Transactional(readOnly = true)
    public UnitList children(UnitId parent, int page, Actor by) {
        return list(parent, null, "", page, by);
    }

    /**
     * Units of the whole branch whose code, name and other names contain every word, diacritics or not. A unit called
     * exactly so comes first, then those written with the same diacritics, then the rest from the top of the tree down.
     */
    @Transactional(readOnly = true)
    public UnitList search(String text, @Nullable UnitKind kind, int page, Actor by) {
        return list(null, kind, text, page, by);
    }

    private UnitCard card(UnitId id, Actor by) {
        var line = directory.line(id, by.unit());
        return new UnitCard(line.getLast(), line.subList(0, line.size() - 1), directory.aliases(id));
    }

    private UnitList list(@Nullable UnitId parent, @Nullable UnitKind kind, String text, int page, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var asked = new DirectoryStore.Asked(
                by.unit(), parent, kind, cut(text), LocalDate.now(clock), Math.clamp(page, 1, LAST_PAGE));
        return UnitList.of(directory.list(asked), asked.page());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
