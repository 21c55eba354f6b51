package vn.quantriet.obligation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.wording.Wordings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.ReadAhead;
import vn.quantriet.shared.UnitId;

/** The assignments of a branch, filtered: what the numbers of the board were counted from. */
@Component
public class AssignmentList {

    public static final int PAGE = 50;

    static final String COLUMNS = """
            select assignment.id, assignment.obligation_id, assignment.version, assignment.standing, assignment.since,
                   assignment.submitted_on, assignment.reason, assignment.held, assignment.due_on, assignment.period,
                   obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                         :today, :soon) as timeliness,
                   unit.code as unit_code, unit.name as unit_name, unit.above as unit_above,
                   cast(:mine as bigint) is null or exists (
                       select from obligation.assignment today
                       join organization.published_unit holder on holder.id = today.unit_id
                       join organization.published_unit mine on mine.id = :mine and holder.path <@ mine.path
                       where today.id = assignment.id) as open
            """;

    private static final String BY_URGENCY = """
            order by assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id
            """;

    private static final String BY_NAME = """
            order by
                case when :sort = 'UNIT' then unit.search_key end,
                case when :sort = 'DUTY' then assignment.document_id end desc,
                case when :sort = 'DUTY' then assignment.obligation_id end,
                case when :sort = 'STANDING' then assignment.standing end,
                assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id
            """;

    /** The rows of a page are found first, from an index alone where the branch is narrow; then what they show. */
    private static final String PAGE_OF = COLUMNS + """
            from (select found.id, row_number() over () as place from (select assignment.id
            """ + Found.SQL;

    private static final String PAGED = """
            limit :limit offset :offset) found) found
            join assignment on assignment.id = found.id
            join (select unit.id, unit.code, unit.name,
                         (select above.name from unit above
                          where above.id = unit.parent_id and above.id <> :scope) as above
                  from unit) unit on unit.id = assignment.unit_id
            order by found.place
            """;

    /** Of all rows, each looks up everything, and they are put in order once. */
    private static final String EACH = ListedLine.COLUMNS + "from (select assignment.* " + Found.SQL + """
            ) assignment
            join obligation.obligation on obligation.id = assignment.obligation_id
            join directive.published_document document on document.id = assignment.document_id
            join unit on unit.id = assignment.unit_id
            left join unit above on above.id = unit.parent_id and above.id <> :scope
            """;

    private static final String COUNT = "select count(*) " + Found.SQL;
    private static final String PAGE_BY_URGENCY = PAGE_OF + BY_URGENCY + PAGED;
    private static final String PAGE_BY_NAME = PAGE_OF + BY_NAME + PAGED;
    private static final String EACH_BY_URGENCY = EACH + BY_URGENCY;
    private static final String EACH_BY_NAME = EACH + BY_NAME;

    private static final String OPEN_BELOW = Found.SQL + """
              and assignment.standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
              and assignment.unit_id <> :by
            """;
    private static final String EACH_OPEN =
            InForce.NOW + "select assignment.id, assignment.unit_id " + OPEN_BELOW + "order by assignment.unit_id";

    private final Found found;
    private final KeptTotal kept;
    private final NearestDue nearest;
    private final Wordings wordings;
    private final Database database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;

    AssignmentList(
            Found found,
            KeptTotal kept,
            NearestDue nearest,
            Wordings wordings,
            Database database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.database = database;
        this.found = found;
        this.kept = kept;
        this.nearest = nearest;
        this.wordings = wordings;
        this.events = events;
    }

    /** One page of a list, and how long the whole list is; without a {@code day} it is of now. */
    public record Page(
            Scopes.Scope scope,
            List<AssignmentRow> rows,
            long total,
            @Nullable WorkField field,
            @Nullable LocalDate day,
            LocalDate today) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    public Page page(AssignmentFilter filter, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var looked = found.look(filter, by);
        var total = kept.total(looked, by);
        return requireNonNull(reading.execute(_ -> page(looked, total, by)));
    }

    /** In a transaction of the caller's. */
    Page page(Found.Looked looked, Actor by) {
        return page(looked, kept.total(looked, by), by);
    }

    private Page page(Found.Looked looked, Optional<Long> total, Actor by) {
        var near = nearest.reaches(looked);
        if (near || kept.isNarrow(looked, total)) database.planOnce();
        var all = total.orElseGet(() -> count(looked));
        return page(looked, all, near ? worded(nearest.rows(looked)) : inOrder(looked, by));
    }

    /** The same where it is known already how long the list is; in a transaction of the caller's. */
    Page page(AssignmentFilter filter, long total, Actor by) {
        var looked = found.look(filter, by);
        if (!nearest.reaches(looked)) return page(looked, total, inOrder(looked, by));
        database.planOnce();
        return page(looked, total, worded(nearest.rows(looked)));
    }

    private Page page(Found.Looked looked, long total, List<AssignmentRow> rows) {
        return new Page(looked.scope(), rows, total, looked.field(), looked.day(), found.judged(looked));
    }

    /** What was in one's branch then and is not now is counted and shown, but does not open. */
    private List<AssignmentRow> inOrder(Found.Looked looked, Actor by) {
        var rows = rows(looked)
                .param("mine", looked.day() == null ? null : by.unit().value())
                .param("limit", PAGE)
                .param("offset", (long) looked.filter().page() * PAGE)
                .query((row, _) -> AssignmentRow.Bare.read(row))
                .list();
        return worded(rows);
    }

    /** With what the obligation of each says; read with them it would be half of what a page costs. */
    private List<AssignmentRow> worded(List<AssignmentRow.Bare> rows) {
        var known = wordings.of(
                rows.stream().map(AssignmentRow.Bare::obligation).distinct().toList());
        return rows.stream()
                .map(row -> row.worded().apply(requireNonNull(known.get(row.obligation()))))
                .toList();
    }

    private long count(Found.Looked looked) {
        return found.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, looked)
                .query(Long.class)
                .single();
    }

    /** Hands over every row in turn, however many, without holding them all; that it was done is on record. */
    @Transactional
    public void export(AssignmentFilter filter, Actor by, Consumer<ListedLine> to) {
        by.require(Permission.READ_DOCUMENTS);
        var looked = found.look(filter, by);
        events.publishEvent(new ListExported(by, filter));
        try (var rows = each(looked).withFetchSize(1_000).query((row, _) -> ListedLine.read(row)).stream()) {
            ReadAhead.each(rows, to);
        }
    }

    /**
     * Of the list as it is now those on which units below the actor's own are at work, or should be: hands over every
     * one in turn, however many, unit by unit, in the caller's transaction.
     */
    @Transactional
    public void eachOpenBelow(AssignmentFilter filter, Actor by, BiConsumer<AssignmentId, UnitId> to) {
        by.require(Permission.READ_DOCUMENTS);
        var statement = database.sql(EACH_OPEN).withFetchSize(1_000);
        found.bind(statement, found.look(filter.day(null), by))
                .param("by", by.unit().value())
                .query(row -> {
                    to.accept(new AssignmentId(row.getLong("id")), new UnitId(row.getLong("unit_id")));
                });
    }

    private StatementSpec rows(Found.Looked looked) {
        var sort = looked.filter().sort();
        return switch (sort) {
            case DUE -> found.sql(InForce.NOW + PAGE_BY_URGENCY, InForce.ON_DAY + PAGE_BY_URGENCY, looked);
            case UNIT, DUTY, STANDING ->
                found.sql(InForce.NOW + PAGE_BY_NAME, InForce.ON_DAY + PAGE_BY_NAME, looked)
                        .param("sort", sort.name());
        };
    }

    private StatementSpec each(Found.Looked looked) {
        var sort = looked.filter().sort();
        return switch (sort) {
            case DUE -> found.sql(InForce.NOW + EACH_BY_URGENCY, InForce.ON_DAY + EACH_BY_URGENCY, looked);
            case UNIT, DUTY, STANDING ->
                found.sql(InForce.NOW + EACH_BY_NAME, InForce.ON_DAY + EACH_BY_NAME, looked)
                        .param("sort", sort.name());
        };
    }
}
