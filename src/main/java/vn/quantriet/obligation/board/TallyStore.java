package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.Kept;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.Database;

/**
 * Reads the kept counts: what was added up, and what has changed since, in one statement and therefore of one moment.
 * How much there is in all does not matter to it.
 */
@Component
class TallyStore {

    /** What waits has a line of its own, also where it takes away what is kept; one line at least, for the version. */
    private static final String COUNTED = """
            select version.version, version.known_from, counted.*
            from obligation.tally_version version
            left join (
                select waits, unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                       sum(assignments)::bigint as assignments,
                       coalesce(sum(assignments) filter (
                           where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0)::bigint as done
                from parts
                group by waits, unit, topic, timeliness) counted on counted.assignments <> 0 or counted.done <> 0
            """;

    private static final String CHANGES_BY_UNIT_AND_DOCUMENT = Kept.CURRENT + """
            , parts as (
                select waits, unit, null::bigint as topic, state, due_on, assignments from current
                union all
                select waits, null, document_id, state, due_on, assignments from current
            """;

    private static final String CHANGES_BY_DUTY = Kept.CURRENT + """
            , parts as (
                select waits, unit, obligation_id as topic, state, due_on, assignments
                from current where document_id = :document
            """;

    private static final String CHANGED_BY_UNIT_AND_DOCUMENT = CHANGES_BY_UNIT_AND_DOCUMENT + ")" + COUNTED;

    private static final String BY_UNIT_AND_DOCUMENT = CHANGES_BY_UNIT_AND_DOCUMENT + """
                union all
                select false, unit_id, null, state, due_on, assignments
                from obligation.tally where grain = 'UNIT' and unit_id = any (:below)
                union all
                select false, unit_id, null, state, due_on, assignments
                from obligation.tally where grain = 'OWN' and unit_id = :scope
                union all
                select false, null, document_id, state, due_on, assignments
                from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope)
            """ + COUNTED;

    private static final String CHANGED_BY_DUTY = CHANGES_BY_DUTY + ")" + COUNTED;

    private static final String BY_DUTY = CHANGES_BY_DUTY + """
                union all
                select false, unit_id, obligation_id, state, due_on, assignments
                from obligation.tally where grain = 'DUTY' and unit_id = any (:below) and document_id = :document
                union all
                select false, unit_id, obligation_id, state, due_on, assignments
                from obligation.tally where grain = 'OWN_DUTY' and unit_id = :scope and document_id = :document)
            """ + COUNTED;

    /** As {@link #BY_UNIT_AND_DOCUMENT}, of some documents: only the counts of each duty tell whose a unit's are. */
    private static final String BY_FIELD = Kept.CURRENT + """
            , sorted as materialized (select id from directive.published_document where field = :field),
            kept as (
                select unit_id as unit, document_id as topic, state, due_on, assignments
                from obligation.tally
                where (grain = 'DUTY' and unit_id = any (:below) or grain = 'OWN_DUTY' and unit_id = :scope)
                  and document_id in (select id from sorted)
                union all
                select unit, document_id, state, due_on, assignments from current
                where document_id in (select id from sorted)),
            judged as (
                select unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                       sum(assignments) as assignments,
                       coalesce(sum(assignments) filter (
                           where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0) as done
                from kept
                group by 1, 2, 3)
            select unit, topic, timeliness, sum(assignments)::bigint as assignments, sum(done)::bigint as done
            from judged
            group by grouping sets ((unit, timeliness), (topic, timeliness))
            having sum(assignments) <> 0
            """;

    private final Database database;
    private final TallyCache cache;

    TallyStore(Database database, TallyCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** A count of one moment, or none, with the version of what is kept and how far back its changes are known. */
    private record Line(long version, long knownFrom, boolean waits, BoardStore.@Nullable Counted counted) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    row.getLong("version"),
                    row.getLong("known_from"),
                    row.getBoolean("waits"),
                    row.getString("timeliness") == null ? null : BoardStore.counted(row));
        }
    }

    /** By unit directly below and by document of the field of work; only where duties are {@link #kept}. */
    List<BoardStore.Counted> ofField(Scope scope, Narrowing narrowing, List<Long> below, LocalDate today) {
        return database.sql(BY_FIELD)
                .param("scope", scope.id().value())
                .param("since", Kept.NOW)
                .param("field", narrowing.field())
                .param("below", below.toArray(Long[]::new))
                .param("today", today)
                .param("soon", Timeliness.SOON)
                .query((row, _) -> BoardStore.counted(row))
                .list();
    }

    /**
     * By unit directly below and, of the whole branch, by document; of one document by unit, by duty and by both. What
     * was read before, what has been added to it since, and what waits; empty where nothing is known of it any more.
     */
    Optional<List<BoardStore.Counted>> known(TallyCache.Asked asked) {
        return cache.of(asked).flatMap(known -> {
            var changed = database.sql(asked.document() == null ? CHANGED_BY_UNIT_AND_DOCUMENT : CHANGED_BY_DUTY);
            var lines = read(changed, asked, known.version());
            var now = lines.getFirst();
            if (now.knownFrom() > known.version()) return Optional.empty();
            var followed = cache.followed(asked, known, now.version(), part(lines, false));
            return Optional.of(with(followed, part(lines, true)));
        });
    }

    /** The same, all of it read; only where {@link #kept} says so. */
    List<BoardStore.Counted> read(TallyCache.Asked asked) {
        var everything = database.sql(asked.document() == null ? BY_UNIT_AND_DOCUMENT : BY_DUTY);
        var lines = read(everything, asked, Kept.NOW);
        return with(cache.read(asked, lines.getFirst().version(), part(lines, false)), part(lines, true));
    }

    private static List<BoardStore.Counted> with(TallyCache.Known known, List<BoardStore.Counted> waiting) {
        var all = known.counted();
        all.addAll(waiting);
        return all;
    }

    private static List<Line> read(StatementSpec statement, TallyCache.Asked asked, long since) {
        return statement
                .param("scope", asked.scope())
                .param("since", since)
                .param("below", asked.below().toArray(Long[]::new))
                .param("document", asked.document())
                .param("today", asked.today())
                .param("soon", Timeliness.SOON)
                .query((row, _) -> Line.read(row))
                .list();
    }

    /** What is kept or what waits, each place once; of cells also their rows and columns, which is less to send. */
    private static List<BoardStore.Counted> part(List<Line> lines, boolean waits) {
        var all = new ArrayList<BoardStore.Counted>();
        for (var line : lines) {
            var counted = line.counted();
            if (counted == null || line.waits() != waits) continue;
            all.add(counted);
            if (counted.unit() == null || counted.topic() == null) continue;
            all.add(new BoardStore.Counted(counted.unit(), null, counted.tally()));
            all.add(new BoardStore.Counted(null, counted.topic(), counted.tally()));
        }
        return TallyCache.merged(all);
    }

    /** What is kept of the branches directly below the unit. */
    Extent kept(Scope scope, List<Long> below) {
        return database.sql("""
                select coalesce(bool_and(cardinality(scope.line) = any (place.kept)), false) as kept,
                       coalesce(bool_and(cardinality(scope.line) = any (place.by_duty)), false) as by_duty
                from obligation.tally_place scope
                join obligation.tally_place place on place.unit_id = any (:below)
                where scope.unit_id = :scope
                """)
                .param("scope", scope.id().value())
                .param("below", below.toArray(Long[]::new))
                .query((row, _) -> {
                    if (row.getBoolean("by_duty")) return Extent.BY_DUTY;
                    return row.getBoolean("kept") ? Extent.WHOLE : Extent.NOTHING;
                })
                .single();
    }

    /** Narrow branches have no kept counts, wide ones of units and documents, very wide ones of each duty as well. */
    enum Extent {
        NOTHING,
        WHOLE,
        BY_DUTY
    }
}
