package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.board.BoardStore.Counted;

/**
 * The counts this node has read, each followed by every change that the node has seen since: all of the same moment,
 * the last at which {@link #follow} was told what had changed.
 */
@Component
class TallyCache {

    /** Some fifty megabytes; what has not been asked for the longest goes first. */
    private static final int MOST_PLACES = 1_000_000;

    /** What was added later is kept beside the sums until it is so much. */
    private static final int MOST_LATER = 500;

    /** Seconds at most lie between the beginning and the end of a reading. */
    private static final int MOST_RECENT = 4_096;

    /** By unit and document, or of one document by unit and duty. */
    record Asked(long scope, List<Long> below, @Nullable Long document, LocalDate today) {

        static Asked of(Scope scope, List<Long> below, @Nullable DocumentId document, LocalDate today) {
            return new Asked(scope.id().value(), below, document == null ? null : document.value(), today);
        }
    }

    /** What was read in one statement: what had been seen by then, and in which epoch of the counts. */
    record Moment(long epoch, Snapshot snapshot) {

        static Moment read(ResultSet row) throws SQLException {
            return new Moment(row.getLong("epoch"), Snapshot.parse(row.getString("snapshot")));
        }
    }

    /** Up to which change this node knew what there was when a reading began. */
    record Mark(long beginning, long seen) {}

    private static final class Known {

        private final Snapshot read;
        private TallySums sums;
        private final List<Counted> later = new ArrayList<>();

        Known(Snapshot read, List<Counted> counted) {
            this.read = read;
            sums = TallySums.of(counted);
        }

        /** Unless it was there when the sums were read. */
        void add(TallyChange change, Asked asked) {
            if (read.sees(change.transaction())) return;
            later.addAll(change.on(asked));
            if (later.size() <= MOST_LATER) return;
            sums = TallySums.of(merged(counted()));
            later.clear();
        }

        List<Counted> counted() {
            var all = new ArrayList<Counted>(sums.size() + later.size());
            for (var n = 0; n < sums.size(); n++) all.add(sums.get(n));
            all.addAll(later);
            return all;
        }
    }

    private final LinkedHashMap<Asked, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    /** The same by unit: a change is looked up for those above it, which is no use of what is known. */
    private final Map<Long, Map<Asked, Known>> byScope = new HashMap<>();

    private final Deque<TallyChange> recent = new ArrayDeque<>();
    private @Nullable Moment now;
    private LocalDate today = LocalDate.MIN;
    private long beginning;
    private long seen;
    private int places;

    /** The moment that everything here is of, with changes judged as of that day; none before the first. */
    synchronized @Nullable Moment moment(LocalDate day) {
        return today.equals(day) ? now : null;
    }

    /** What has changed between {@link #moment} and another one. */
    synchronized void follow(Moment later, Collection<TallyChange> changes) {
        for (var change : changes) {
            recent.add(change);
            if (recent.size() > MOST_RECENT) recent.remove();
            for (var unit : change.line())
                byScope.getOrDefault(unit, Map.of()).forEach((asked, counts) -> add(change, asked, counts));
        }
        seen += changes.size();
        now = later;
    }

    private void add(TallyChange change, Asked asked, Known counts) {
        places -= counts.sums.size();
        counts.add(change, asked);
        places += counts.sums.size();
    }

    /** Nothing is known of what came before. */
    synchronized void begin(Moment first, LocalDate day) {
        known.clear();
        byScope.clear();
        recent.clear();
        places = 0;
        beginning++;
        now = first;
        today = day;
    }

    /** Before a reading begins, which therefore sees whatever has been seen here. */
    synchronized Mark mark() {
        return new Mark(beginning, seen);
    }

    /** What was read, followed by what has been seen meanwhile; not where that is no longer known. */
    synchronized void keep(Asked asked, Mark mark, Moment read, List<Counted> counted) {
        var meanwhile = seen - mark.seen();
        if (now == null || mark.beginning() != beginning || read.epoch() != now.epoch()) return;
        if (!asked.today().equals(today) || meanwhile > recent.size()) return;
        var counts = new Known(read.snapshot(), counted);
        recent.stream().skip(recent.size() - meanwhile).forEach(change -> counts.add(change, asked));
        var before = known.put(asked, counts);
        byScope.computeIfAbsent(asked.scope(), _ -> new HashMap<>()).put(asked, counts);
        places += counts.sums.size() - (before == null ? 0 : before.sums.size());
        makeRoom();
    }

    private void makeRoom() {
        for (var oldest = known.entrySet().iterator(); places > MOST_PLACES && oldest.hasNext(); oldest.remove()) {
            var gone = oldest.next();
            places -= gone.getValue().sums.size();
            byScope.computeIfPresent(gone.getKey().scope(), (_, all) -> {
                all.remove(gone.getKey());
                return all.isEmpty() ? null : all;
            });
        }
    }

    synchronized boolean has(Asked asked) {
        return known.containsKey(asked);
    }

    /** A place may be there more than once, and the sum of what stands there is what there is. */
    synchronized Optional<List<Counted>> counted(Asked asked) {
        return Optional.ofNullable(known.get(asked)).map(Known::counted);
    }

    private record Place(@Nullable Long unit, @Nullable Long topic) {}

    /** Each place once. */
    static List<Counted> merged(List<Counted> counted) {
        var places = new LinkedHashMap<Place, Tally>();
        for (var each : counted) places.merge(new Place(each.unit(), each.topic()), each.tally(), Tally::plus);
        var all = new ArrayList<Counted>(places.size());
        places.forEach((place, tally) -> all.add(new Counted(place.unit(), place.topic(), tally)));
        return all;
    }
}
