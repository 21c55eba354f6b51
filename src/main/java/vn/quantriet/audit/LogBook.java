package vn.quantriet.audit;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/**
 * The log for leafing through: what was done for units of the actor's branch. What was done for no unit, such as a
 * sign-in under a name nobody has, is seen from the top of the tree only.
 */
@Component
public class LogBook {

    public static final int PAGE = 50;

    private final LogStore store;
    private final SealStore seals;
    private final ApplicationEventPublisher events;

    LogBook(LogStore store, SealStore seals, ApplicationEventPublisher events) {
        this.store = store;
        this.seals = seals;
        this.events = events;
    }

    /** Entries, newest first; the numbers to go on from are null where there is nothing more. */
    public record Page(List<Entry> entries, boolean hasNewer, boolean hasOlder) {

        public Page {
            entries = List.copyOf(entries);
        }

        public LogFilter.@Nullable Turn newer() {
            return hasNewer ? new LogFilter.Turn.After(entries.getFirst().id()) : null;
        }

        public LogFilter.@Nullable Turn older() {
            return hasOlder ? new LogFilter.Turn.Before(entries.getLast().id()) : null;
        }
    }

    @Transactional(readOnly = true)
    public Page page(LogFilter filter, Actor by) {
        by.require(Permission.READ_AUDIT);
        var asked = store.look(filter, by);
        return switch (filter.turn()) {
            case LogFilter.Turn.Before before -> older(store.before(asked, before.entry(), PAGE + 1), before);
            case LogFilter.Turn.After after -> newer(store.after(asked, after.entry(), PAGE + 1));
        };
    }

    /** The last seal as {@code number:hash}, to be kept elsewhere; empty before the first. */
    @Transactional(readOnly = true)
    public String checkpoint(Actor by) {
        by.require(Permission.READ_AUDIT);
        var last = seals.last();
        return last.number() == 0 ? "" : last.toString();
    }

    /** Hands over every entry in turn, newest first, without holding them all; that it was done is on record. */
    @Transactional
    public void export(LogFilter filter, Actor by, Consumer<Entry> to) {
        by.require(Permission.READ_AUDIT);
        var asked = store.look(filter, by);
        events.publishEvent(new LogExported(by, filter));
        store.each(asked, to);
    }

    private static Page older(List<Entry> found, LogFilter.Turn.Before before) {
        return new Page(cut(found), before.entry() != Long.MAX_VALUE && !found.isEmpty(), found.size() > PAGE);
    }

    private static Page newer(List<Entry> found) {
        return new Page(cut(found).reversed(), found.size() > PAGE, !found.isEmpty());
    }

    private static List<Entry> cut(List<Entry> found) {
        return found.subList(0, Math.min(PAGE, found.size()));
    }
}
