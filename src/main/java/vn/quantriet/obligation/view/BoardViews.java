package vn.quantriet.obligation.view;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * Keeps boards under names. What is shared, everybody who acts for the unit may rename or remove; whether it is shared
 * only who keeps it decides.
 */
@Component
public class BoardViews {

    private final BoardViewStore store;
    private final ApplicationEventPublisher events;

    BoardViews(BoardViewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** One's own and those shared with one's unit, by name. */
    public List<BoardView> list(Actor by) {
        by.require(Permission.SEE_BOARD);
        return store.list(by);
    }

    /** {@code query} is what a board is asked with; {@code first} says whether it is to open first from now on. */
    @Transactional
    public void save(String name, String query, boolean shared, boolean first, Actor by) {
        by.require(Permission.SEE_BOARD);
        var id = store.insert(checked(name), query, shared, by).orElseThrow(ViewNameTaken::new);
        events.publishEvent(new ViewChanged(by, "obligation.view-saved", id, told(name, query, shared)));
        if (first) choose(id, by);
    }

    /** Takes the place of the version the person saw. */
    @Transactional
    public void change(long id, int version, String name, boolean shared, Actor by) {
        var before = get(id, by);
        if (before.version() != version) throw new ChangedMeanwhile();
        var kept = before.own() ? shared : before.shared();
        if (store.isTaken(before, checked(name), kept, by)) throw new ViewNameTaken();
        if (!store.update(id, version, checked(name), kept, by)) throw new ChangedMeanwhile();
        events.publishEvent(new ViewChanged(
                by,
                "obligation.view-changed",
                id,
                Map.of("before", before.name() + "; " + before.shared(), "after", checked(name) + "; " + kept)));
    }

    @Transactional
    public void remove(long id, int version, Actor by) {
        var before = get(id, by);
        if (!store.delete(id, version)) throw new ChangedMeanwhile();
        events.publishEvent(new ViewChanged(
                by, "obligation.view-removed", id, told(before.name(), before.query(), before.shared())));
    }

    @Transactional
    public void choose(long id, Actor by) {
        var view = get(id, by);
        store.choose(id, by);
        events.publishEvent(new ViewChanged(by, "obligation.view-chosen", id, Map.of("name", view.name())));
    }

    @Transactional
    public void chooseNone(long id, Actor by) {
        var view = get(id, by);
        store.chooseNone(by);
        events.publishEvent(new ViewChanged(by, "obligation.view-not-chosen", id, Map.of("name", view.name())));
    }

    private BoardView get(long id, Actor by) {
        return list(by).stream().filter(it -> it.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) throw new ViewNameMissing();
        if (stripped.codePointCount(0, stripped.length()) > BoardView.LONGEST_NAME) throw new ViewNameTooLong();
        return stripped;
    }

    private static Map<String, String> told(String name, String query, boolean shared) {
        return Map.of("name", name.strip(), "query", query, "shared", Boolean.toString(shared));
    }
}
