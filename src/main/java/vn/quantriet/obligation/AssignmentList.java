package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** The assignments of a branch, filtered: what the numbers of the board were counted from. */
@Component
public class AssignmentList {

    public static final int PAGE = 50;

    /**
     * What every statement here agrees on, so that a count, a page and an export are of the same rows. Only what
     * filters is joined: a count over millions need not know what the duties say.
     */
    private static final String FOUND = """
            from assignment
            join unit on unit.id = assignment.unit_id
            join unit scope on scope.id = :scope and unit.path <@ scope.path
            join unit seen on seen.id = :seen
            where (:reach = 'BRANCH' or (unit.id = scope.id) = (:reach = 'ONLY'))
              and (assignment.shared_by is null or assignment.shared_by = seen.id or not exists (
                       select from unit sharing where sharing.id = assignment.shared_by and sharing.path <@ seen.path))
              and (cast(:document as bigint) is null or assignment.document_id = :document)
              and (cast(:obligation as bigint) is null or assignment.obligation_id = :obligation)
              and (cast(:timeliness as text[]) is null
                   or obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                            :today, :soon) = any (:timeliness))
              and (cast(:standings as text[]) is null or assignment.standing = any (:standings))
              and (not :waiting or assignment.standing in ('SUBMITTED', 'DECLINED')
                   or assignment.asked_due_on is not null)
              and (cast(:words as text) is null or unit.search_key like '%' || :words || '%'
                   or assignment.obligation_id in (
                       select id from obligation.obligation where search_key like '%' || :words || '%'))
            """ + Narrowing.SQL;

    private static final String COLUMNS = """
            select assignment.id, assignment.version, assignment.standing, assignment.since, assignment.submitted_on,
                   assignment.reason, assignment.held, assignment.due_on, assignment.period, obligation.recurrence,
                   obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                         :today, :soon) as timeliness,
                   obligation.action, obligation.provision, obligation.deliverable, document.slug, document.type,
                   document.number, unit.code as unit_code, unit.name as unit_name,
                   (select above.name from unit above
                    where above.id = unit.parent_id and above.id <> :scope) as unit_above,
                   cast(:mine as bigint) is null or exists (
                       select from obligation.assignment today
                       join organization.published_unit holder on holder.id = today.unit_id
                       join organization.published_unit mine on mine.id = :mine and holder.path <@ mine.path
                       where today.id = assignment.id) as open
            from (select assignment.*, row_number() over () as place from (select assignment.*
            """;

    private static final String NAMED = """
            ) assignment) assignment
            join obligation.obligation on obligation.id = assignment.obligation_id
            join directive.published_document document on document.id = assignment.document_id
            join unit on unit.id = assignment.unit_id
            order by assignment.place
            """;

    private static final String BY_URGENCY = FOUND + """
            order by assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id
            limit :limit offset :offset
            """;

    private static final String BY_NAME = FOUND + """
            order by
                case when :sort = 'UNIT' then unit.search_key end,
                case when :sort = 'DUTY' then assignment.document_id end desc,
                case when :sort = 'DUTY' then assignment.obligation_id end,
                case when :sort = 'STANDING' then assignment.standing end,
                assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id
            limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) " + FOUND;
    private static final String PAGE_BY_URGENCY = COLUMNS + BY_URGENCY + NAMED;
    private static final String PAGE_BY_NAME = COLUMNS + BY_NAME + NAMED;

    private static final String OPEN_BELOW = FOUND + """
              and assignment.standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
              and assignment.unit_id <> :by
            """;
    private static final String EACH_OPEN =
            InForce.NOW + "select assignment.id, assignment.unit_id " + OPEN_BELOW + "order by assignment.unit_id";

    private final InForce inForce;
    private final Scopes scopes;
    private final DocumentShelf shelf;
    private final ApplicationEventPublisher events;

    AssignmentList(InForce inForce, Scopes scopes, DocumentShelf shelf, ApplicationEventPublisher events) {
        this.inForce = inForce;
        this.scopes = scopes;
        this.shelf = shelf;
        this.events = events;
    }

    /** One page of a list, and how long the whole list is; without a {@code day} it is of now. */
    public record Page(
            Scopes.Scope scope,
            List<AssignmentRow> rows,
            long total,
            @Nullable LocalDate day,
            LocalDate today) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    @Transactional(readOnly = true)
    public Page page(AssignmentFilter filter, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var looked = look(filter, by);
        var total = bind(inForce.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, looked.day()), looked)
                .query(Long.class)
                .single();
        var rows = bindRows(rows(looked), looked, by)
                .param("limit", PAGE)
                .param("offset", (long) filter.page() * PAGE)
                .query((row, _) -> AssignmentRow.read(row))
                .list();
        return new Page(looked.scope(), rows, total, looked.day(), inForce.judged(looked.day()));
    }

    /** Hands over every row in turn, however many, without holding them all; that it was done is on record. */
    @Transactional
    public void export(AssignmentFilter filter, Actor by, Consumer<AssignmentRow> to) {
        by.require(Permission.READ_DOCUMENTS);
        var looked = look(filter, by);
        events.publishEvent(new ListExported(by, filter));
        var statement = bindRows(rows(looked).withFetchSize(500), looked, by)
                .param("limit", Long.MAX_VALUE)
                .param("offset", 0);
        try (var rows = statement.query((row, _) -> AssignmentRow.read(row)).stream()) {
            rows.forEach(to);
        }
    }

    /**
     * Of the list as it is now those on which units below the actor's own are at work, or should be: hands over every
     * one in turn, however many, unit by unit, in the caller's transaction.
     */
    @Transactional
    public void eachOpenBelow(AssignmentFilter filter, Actor by, BiConsumer<AssignmentId, UnitId> to) {
        by.require(Permission.READ_DOCUMENTS);
        var statement = inForce.sql(EACH_OPEN, EACH_OPEN, null).withFetchSize(1_000);
        bind(statement, look(filter.day(null), by))
                .param("by", by.unit().value())
                .query(row -> {
                    to.accept(new AssignmentId(row.getLong("id")), new UnitId(row.getLong("unit_id")));
                });
    }

    private StatementSpec rows(Looked looked) {
        var sort = looked.filter().sort();
        return switch (sort) {
            case DUE -> inForce.sql(InForce.NOW + PAGE_BY_URGENCY, InForce.ON_DAY + PAGE_BY_URGENCY, looked.day());
            case UNIT, DUTY, STANDING ->
                inForce.sql(InForce.NOW + PAGE_BY_NAME, InForce.ON_DAY + PAGE_BY_NAME, looked.day())
                        .param("sort", sort.name());
        };
    }

    /** A filter with what its address names. */
    private record Looked(
            AssignmentFilter filter,
            Scopes.Scope scope,
            UnitId seenFrom,
            @Nullable UnitId lead,
            @Nullable DocumentId document,
            @Nullable LocalDate day) {}

    private Looked look(AssignmentFilter filter, Actor by) {
        var slug = filter.document();
        var document = slug == null ? null : shelf.get(slug, by).id();
        var day = inForce.past(filter.day());
        var scope = scopes.find(filter.unit(), day, by);
        return new Looked(filter, scope, seenFrom(filter, scope, day, by), lead(filter, day, by), document, day);
    }

    private UnitId seenFrom(AssignmentFilter filter, Scopes.Scope scope, @Nullable LocalDate day, Actor by) {
        var board = filter.narrowing().seenFrom();
        return board == null ? scope.id() : scopes.find(board, day, by).id();
    }

    private @Nullable UnitId lead(AssignmentFilter filter, @Nullable LocalDate day, Actor by) {
        var lead = filter.narrowing().lead();
        return lead == null ? null : scopes.find(lead, day, by).id();
    }

    /** What was in one's branch then and is not now is counted and shown, but does not open. */
    private StatementSpec bindRows(StatementSpec statement, Looked looked, Actor by) {
        return bind(statement, looked)
                .param("mine", looked.day() == null ? null : by.unit().value());
    }

    private StatementSpec bind(StatementSpec statement, Looked looked) {
        var filter = looked.filter();
        var words = VietnameseText.searchKey(filter.words()).strip();
        var obligation = filter.obligation();
        var document = looked.document();
        return filter.narrowing()
                .bind(statement, looked.lead())
                .param("scope", looked.scope().id().value())
                .param("seen", looked.seenFrom().value())
                .param("today", inForce.judged(looked.day()))
                .param("soon", Timeliness.SOON)
                .param("reach", filter.reach().name())
                .param("document", document == null ? null : document.value())
                .param("obligation", obligation == null ? null : obligation.value())
                .param("timeliness", codes(filter.timeliness()))
                .param("standings", names(filter.standings()))
                .param("waiting", filter.waiting())
                .param("words", words.isEmpty() ? null : words);
    }

    private static String @Nullable [] codes(Set<Timeliness> values) {
        return values.isEmpty() ? null : values.stream().map(Timeliness::code).toArray(String[]::new);
    }

    private static String @Nullable [] names(Set<Standing.Kind> values) {
        return values.isEmpty() ? null : values.stream().map(Enum::name).toArray(String[]::new);
    }
}
