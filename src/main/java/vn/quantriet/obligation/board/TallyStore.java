package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.Kept;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.Database;

/**
 * Reads the kept counts: what was added up, what has changed since, and what a unit has itself, in one statement and
 * therefore of one moment. How much there is in all does not matter to it.
 */
@Component
class TallyStore {

    /** What waits has a line of its own, also where it takes away what is kept; one line at least, for the version. */
    private static final String COUNTED = """
            select version.version, counted.*
            from obligation.tally_version version
            left join (
                select waits, unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                       sum(assignments)::bigint as assignments,
                       coalesce(sum(assignments) filter (
                           where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0)::bigint as done
                from parts
                group by waits, unit, topic, timeliness) counted on counted.assignments <> 0 or counted.done <> 0
            """;

    private static final String WAITING_BY_UNIT_AND_DOCUMENT = """
            select true as waits, unit, null::bigint as topic, state, due_on, assignments from current
            union all
            select true, null, document_id, state, due_on, assignments from current
            """;

    private static final String WAITING_BY_DUTY = """
            select true as waits, unit, obligation_id as topic, state, due_on, assignments
            from current where document_id = :document
            """;

    private static final String WHAT_WAITS_BY_UNIT_AND_DOCUMENT =
            Kept.CURRENT + ", parts as (" + WAITING_BY_UNIT_AND_DOCUMENT + ")" + COUNTED;

    private static final String BY_UNIT_AND_DOCUMENT =
            Kept.CURRENT + ", parts as (" + WAITING_BY_UNIT_AND_DOCUMENT + """
                union all
                select false, unit_id, null, state, due_on, assignments
                from obligation.tally where grain = 'UNIT' and unit_id = any (:below)
                union all
                select false, null, document_id, state, due_on, assignments
                from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope)
            """ + COUNTED;

    private static final String WHAT_WAITS_BY_DUTY = Kept.CURRENT + ", parts as (" + WAITING_BY_DUTY + ")" + COUNTED;

    private static final String BY_DUTY = Kept.CURRENT + ", parts as (" + WAITING_BY_DUTY + """
                union all
                select false, unit_id, obligation_id, state, due_on, assignments
                from obligation.tally
                where grain = 'DUTY' and unit_id = any (:below) and document_id = :document)
            """ + COUNTED;

    /** As {@link #BY_UNIT_AND_DOCUMENT}, of some documents: only the counts of each duty tell whose a unit's are. */
    private static final String BY_FIELD = Kept.CURRENT + """
            , sorted as materialized (select id from directive.published_document where field = :field),
            kept as (
                select unit_id as unit, document_id as topic, state, due_on, assignments
                from obligation.tally
                where grain = 'DUTY' and unit_id = any (:below) and document_id in (select id from sorted)
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

    /** What is kept or what waits, all of one moment, with the version of what is kept; no sum where there is none. */
    private record Line(long version, boolean waits, TallyCache.@Nullable Sum sum) {

        static Line read(ResultSet row) throws SQLException {
            var timeliness = row.getString("timeliness");
            var sum = timeliness == null
                    ? null
                    : new TallyCache.Sum(
                            row.getObject("unit", Long.class),
                            row.getObject("topic", Long.class),
                            Timeliness.ofCode(timeliness),
                            row.getLong("assignments"),
                            row.getLong("done"));
            return new Line(row.getLong("version"), row.getBoolean("waits"), sum);
        }
    }

    /** By unit directly below and, of the whole branch, by document; only where {@link #kept} says so. */
    List<BoardStore.Counted> byUnitAndDocument(Scope scope, List<Long> below, LocalDate today) {
        return counted(
                database.sql(WHAT_WAITS_BY_UNIT_AND_DOCUMENT),
                () -> database.sql(BY_UNIT_AND_DOCUMENT),
                new TallyCache.Asked(scope.id().value(), below, null, today));
    }

    /** By unit directly below and by document of the field of work; only where duties are {@link #kept}. */
    List<BoardStore.Counted> ofField(Scope scope, Narrowing narrowing, List<Long> below, LocalDate today) {
        return database.sql(BY_FIELD)
                .param("scope", scope.id().value())
                .param("field", narrowing.field())
                .param("below", below.toArray(Long[]::new))
                .param("today", today)
                .param("soon", Timeliness.SOON)
                .query((row, _) -> BoardStore.counted(row))
                .list();
    }

    /** By unit directly below, by duty of the document, and by both; only where {@link #kept} says so. */
    List<BoardStore.Counted> byDuty(Scope scope, DocumentId document, List<Long> below, LocalDate today) {
        return withSums(counted(
                database.sql(WHAT_WAITS_BY_DUTY),
                () -> database.sql(BY_DUTY),
                new TallyCache.Asked(scope.id().value(), below, document.value(), today)));
    }

    /** What is kept is read again only when it has changed since; what waits always. */
    private List<BoardStore.Counted> counted(
            StatementSpec waiting, Supplier<StatementSpec> everything, TallyCache.Asked asked) {
        var lines = read(waiting, asked);
        var known = cache.of(asked, lines.getFirst().version());
        if (known.isPresent()) return TallyCache.added(known.get(), part(lines, true));
        lines = read(everything.get(), asked);
        var kept = part(lines, false);
        cache.keep(asked, lines.getFirst().version(), kept);
        return TallyCache.added(kept, part(lines, true));
    }

    private static List<Line> read(StatementSpec statement, TallyCache.Asked asked) {
        return statement
                .param("scope", asked.scope())
                .param("below", asked.below().toArray(Long[]::new))
                .param("document", asked.document())
                .param("today", asked.today())
                .param("soon", Timeliness.SOON)
                .query((row, _) -> Line.read(row))
                .list();
    }

    private static List<TallyCache.Sum> part(List<Line> lines, boolean waits) {
        return lines.stream()
                .filter(line -> line.waits() == waits)
                .map(Line::sum)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sums of the rows and of the columns are added up here, which is less to send; each of one timeliness. */
    private static List<BoardStore.Counted> withSums(List<BoardStore.Counted> cells) {
        var units = new HashMap<Sum, Tally>();
        var topics = new HashMap<Sum, Tally>();
        for (var cell : cells) {
            var timeliness = cell.tally().worst();
            units.merge(new Sum(cell.unit(), timeliness), cell.tally(), Tally::plus);
            topics.merge(new Sum(cell.topic(), timeliness), cell.tally(), Tally::plus);
        }
        var all = new ArrayList<>(cells);
        units.forEach((sum, tally) -> all.add(new BoardStore.Counted(sum.of, null, tally)));
        topics.forEach((sum, tally) -> all.add(new BoardStore.Counted(null, sum.of, tally)));
        return all;
    }

    private record Sum(@Nullable Long of, Optional<Timeliness> timeliness) {}

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
