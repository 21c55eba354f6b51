package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** One line at least, for the moment. */
    private static final String COUNTED = """
            select version.epoch, pg_current_snapshot()::text as snapshot, counted.*
            from obligation.tally_version version
            left join (
                select unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                       sum(assignments)::bigint as assignments,
                       coalesce(sum(assignments) filter (
                           where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0)::bigint as done
                from parts
                group by unit, topic, timeliness) counted on counted.assignments <> 0 or counted.done <> 0
            """;

    private static final String BY_UNIT_AND_DOCUMENT = Kept.WAITING + """
            , parts as (
                select unit, null::bigint as topic, state, due_on, assignments from waiting
                union all
                select null, document_id, state, due_on, assignments from waiting
                union all
                select unit_id, null, state, due_on, assignments
                from obligation.tally where grain = 'UNIT' and unit_id = any (:below)
                union all
                select unit_id, null, state, due_on, assignments
                from obligation.tally where grain = 'OWN' and unit_id = :scope
                union all
                select null, document_id, state, due_on, assignments
                from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope)
            """ + COUNTED;

    private static final String BY_DUTY = Kept.WAITING + """
            , parts as (
                select unit, obligation_id as topic, state, due_on, assignments
                from waiting where document_id = :document
                union all
                select unit_id, obligation_id, state, due_on, assignments
                from obligation.tally where grain = 'DUTY' and unit_id = any (:below) and document_id = :document
                union all
                select unit_id, obligation_id, state, due_on, assignments
                from obligation.tally where grain = 'OWN_DUTY' and unit_id = :scope and document_id = :document)
            """ + COUNTED;

    /** As {@link #BY_UNIT_AND_DOCUMENT}, of some documents: only the counts of each duty tell whose a unit's are. */
    private static final String BY_FIELD = Kept.WAITING + """
            , sorted as materialized (select id from directive.published_document where field = :field),
            kept as (
                select unit_id as unit, document_id as topic, state, due_on, assignments
                from obligation.tally
                where (grain = 'DUTY' and unit_id = any (:below) or grain = 'OWN_DUTY' and unit_id = :scope)
                  and document_id in (select id from sorted)
                union all
                select unit, document_id, state, due_on, assignments from waiting
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
    private final TallyNews news;
    private final TallyCache cache;

    TallyStore(Database database, TallyNews news, TallyCache cache) {
        this.database = database;
        this.news = news;
        this.cache = cache;
    }

    /** A count, or none, with the moment it is of. */
    private record Line(TallyCache.Moment moment, BoardStore.@Nullable Counted counted) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    TallyCache.Moment.read(row), row.getString("timeliness") == null ? null : BoardStore.counted(row));
        }
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

    /**
     * By unit directly below and, of the whole branch, by document; of one document by unit, by duty and by both. What
     * was read before, and whatever has changed since; empty where nothing is known of it. A place may be there twice.
     */
    Optional<List<BoardStore.Counted>> known(TallyCache.Asked asked) {
        return cache.has(asked) && news.reaches(asked.today()) ? cache.counted(asked) : Optional.empty();
    }

    /** The same, all of it read; only where {@link #kept} says so. */
    List<BoardStore.Counted> read(TallyCache.Asked asked) {
        if (cache.moment(asked.today()) == null) news.reaches(asked.today());
        var mark = cache.mark();
        var lines = database.sql(asked.document() == null ? BY_UNIT_AND_DOCUMENT : BY_DUTY)
                .param("scope", asked.scope())
                .param("below", asked.below().toArray(Long[]::new))
                .param("document", asked.document())
                .param("today", asked.today())
                .param("soon", Timeliness.SOON)
                .query((row, _) -> Line.read(row))
                .list();
        var counted = places(lines);
        if (!TallyNews.isWithinTransaction())
            cache.keep(asked, mark, lines.getFirst().moment(), counted);
        return counted;
    }

    /** Each place once; of cells also their rows and columns, which is less to send. */
    private static List<BoardStore.Counted> places(List<Line> lines) {
        var all = new ArrayList<BoardStore.Counted>();
        for (var line : lines) {
            var counted = line.counted();
            if (counted == null) continue;
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
