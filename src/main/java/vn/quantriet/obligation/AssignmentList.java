package vn.quantriet.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;
import vn.quantriet.text.VietnameseText;

/** The assignments of a branch, filtered: what the numbers of the board were counted from. */
@Component
public class AssignmentList {

    public static final int PAGE = 50;

    /** What every statement here agrees on, so that a count, a page and an export are of the same rows. */
    private static final String FOUND = """
            from obligation.assignment
            join obligation.obligation on obligation.id = assignment.obligation_id
            join directive.published_document document on document.id = assignment.document_id
            join organization.published_unit unit on unit.id = assignment.unit_id
            join organization.published_unit scope on scope.id = :scope and unit.path <@ scope.path
            cross join lateral (
                select obligation.timeliness(
                    assignment.standing, assignment.due_on, assignment.submitted_on, :today, :soon) as timeliness) judged
            where (:reach = 'BRANCH' or (unit.id = scope.id) = (:reach = 'ONLY'))
              and (cast(:document as text) is null or document.slug = :document)
              and (cast(:obligation as bigint) is null or obligation.id = :obligation)
              and (cast(:timeliness as text[]) is null or judged.timeliness = any (:timeliness))
              and (cast(:standings as text[]) is null or assignment.standing = any (:standings))
              and (cast(:words as text) is null or obligation.search_key like '%' || :words || '%'
                   or unit.search_key like '%' || :words || '%')
            """;

    private static final String ROWS = """
            select assignment.id, assignment.version, assignment.standing, assignment.since, assignment.submitted_on,
                   assignment.reason, assignment.due_on, judged.timeliness, obligation.action, obligation.provision,
                   obligation.deliverable, document.slug, document.type, document.number, unit.code as unit_code,
                   unit.name as unit_name
            """ + FOUND + """
            order by
                case when :sort = 'UNIT' then unit.search_key end,
                case when :sort = 'DUTY' then assignment.document_id end desc,
                case when :sort = 'DUTY' then obligation.ordinal end,
                case when :sort = 'STANDING' then assignment.standing end,
                assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id
            """;

    private final Database database;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentList(Database database, Scopes scopes, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** One page of a list, and how long the whole list is. */
    public record Page(Scopes.Scope scope, List<AssignmentRow> rows, long total, LocalDate today) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    @Transactional(readOnly = true)
    public Page page(AssignmentFilter filter, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var scope = scopes.find(filter.unit(), by);
        var total = bind(database.sql("select count(*) " + FOUND), filter, scope)
                .query(Long.class)
                .single();
        var rows = bind(database.sql(ROWS + "limit :limit offset :offset"), filter, scope)
                .param("sort", filter.sort().name())
                .param("limit", PAGE)
                .param("offset", (long) filter.page() * PAGE)
                .query((row, _) -> AssignmentRow.read(row))
                .list();
        return new Page(scope, rows, total, LocalDate.now(clock));
    }

    /** Hands over every row in turn, however many, without holding them all; that it was done is on record. */
    @Transactional
    public void export(AssignmentFilter filter, Actor by, Consumer<AssignmentRow> to) {
        by.require(Permission.READ_DOCUMENTS);
        var scope = scopes.find(filter.unit(), by);
        events.publishEvent(new ListExported(by, filter));
        var statement = bind(database.sql(ROWS).withFetchSize(500), filter, scope);
        try (var rows =
                statement.param("sort", filter.sort().name()).query((row, _) -> AssignmentRow.read(row)).stream()) {
            rows.forEach(to);
        }
    }

    private StatementSpec bind(StatementSpec statement, AssignmentFilter filter, Scopes.Scope scope) {
        var words = VietnameseText.searchKey(filter.words()).strip();
        var obligation = filter.obligation();
        return statement
                .param("scope", scope.id().value())
                .param("today", LocalDate.now(clock))
                .param("soon", Timeliness.SOON)
                .param("reach", filter.reach().name())
                .param("document", filter.document())
                .param("obligation", obligation == null ? null : obligation.value())
                .param("timeliness", codes(filter.timeliness()))
                .param("standings", names(filter.standings()))
                .param("words", words.isEmpty() ? null : words);
    }

    private static String @Nullable [] codes(Set<Timeliness> values) {
        return values.isEmpty() ? null : values.stream().map(Timeliness::code).toArray(String[]::new);
    }

    private static String @Nullable [] names(Set<Standing.Kind> values) {
        return values.isEmpty() ? null : values.stream().map(Enum::name).toArray(String[]::new);
    }
}
