package vn.quantriet.obligation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowed;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The assignments of a branch in an order that no change disturbs: whoever reads on misses none. */
@Component
public class AssignmentRegister {

    /** A branch of no more units is read unit by unit; of a wider one every so many rows are its own. */
    private static final int NARROW = 100;

    private static final String SHOWN = """
            select assignment.*, obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                                       :today, :soon) as timeliness,
                   obligation.action, obligation.provision, document.slug, unit.code as unit_code,
                   unit.name as unit_name
            """;

    private static final String NAMED = """
            join organization.published_unit unit on unit.id = assignment.unit_id
            join obligation.obligation on obligation.id = assignment.obligation_id
            join directive.published_document document on document.id = assignment.document_id
            """;

    /** Not to be turned into a join: rows are asked for in their order, and few of them. */
    private static final String IN_BRANCH = """
            exists (select from organization.published_unit unit
                    where unit.id = assignment.unit_id
                      and unit.path <@ (select path from organization.published_unit where id = :scope) offset 0)
            """;

    private static final String FITTING = """
            where assignment.id > :after and assignment.joined_into is null
              and (not :only or assignment.unit_id = :scope)
              and (cast(:obligation as bigint) is null or assignment.obligation_id = :obligation)
              and (cast(:standings as text[]) is null or assignment.standing = any (:standings))
              and (cast(:timeliness as text[]) is null
                   or obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                            :today, :soon) = any (:timeliness))
              and (cast(:level as text) is null
                   or (select level from organization.published_unit where id = assignment.unit_id) = :level)
              and (cast(:lead as bigint) is null or assignment.unit_id = :lead
                   or exists (select from obligation.in_force own
                              where own.id = assignment.id and own.shared_by = :lead))
            """ + Narrowed.DUTIES;

    private static final String IN_ORDER = """
            order by assignment.id limit :rows) assignment
            """;

    private static final String ALL = """
            from obligation.assignment
            """;

    /** What the fence holds is found by an index of its own, and put in order afterwards. */
    private static final String OF_NARROW = SHOWN + """
            from (select assignment.* from (
                      select assignment.* from organization.published_unit scope
                      join organization.published_unit unit on unit.path <@ scope.path
                      join obligation.assignment on assignment.unit_id = unit.id
                      where scope.id = :scope and (not :only or unit.id = scope.id)
                        and (cast(:document as text) is null or assignment.document_id = (
                                 select id from directive.published_document where slug = :document))
                      offset 0) assignment
            """ + FITTING + IN_ORDER + NAMED + "order by assignment.id";

    private static final String OF_DOCUMENT =
            SHOWN + """
            from (select assignment.* from (
                      select assignment.* from obligation.assignment
                      where assignment.document_id = (
                          select id from directive.published_document where slug = :document) offset 0) assignment
            """ + FITTING + "and " + IN_BRANCH + IN_ORDER + NAMED + "order by assignment.id";

    private static final String OF_WIDE = SHOWN + "from (select assignment.* " + ALL + FITTING + "and " + IN_BRANCH
            + IN_ORDER + NAMED + "order by assignment.id";

    private static final String ONE = SHOWN + ALL + NAMED + """
            join organization.published_unit branch on unit.path <@ branch.path
            where branch.id = :branch and assignment.id = :id and assignment.joined_into is null
            """;

    private final Database database;
    private final Scopes scopes;
    private final Clock clock;

    AssignmentRegister(Database database, Scopes scopes, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Which assignments; what is empty or null filters nothing. Of a unit, its branch, or {@code only} itself. */
    public record Filter(
            @Nullable String unit,
            boolean only,
            @Nullable String document,
            @Nullable ObligationId obligation,
            Set<Standing.Kind> standings,
            Set<Timeliness> timeliness,
            Narrowing narrowing) {

        public Filter {
            standings = Set.copyOf(standings);
            timeliness = Set.copyOf(timeliness);
        }
    }

    public record Line(
            AssignmentId id,
            int version,
            ObligationId obligation,
            String document,
            @Nullable String provision,
            String action,
            String unitCode,
            String unitName,
            Standing.Kind standing,
            Instant since,
            @Nullable LocalDate submittedOn,
            @Nullable String reason,
            @Nullable LocalDate due,
            @Nullable LocalDate askedDue,
            Timeliness timeliness,
            @Nullable LocalDate period,
            @Nullable Measure measure) {}

    @Transactional(readOnly = true)
    public List<Line> after(long after, int rows, Filter filter, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var scope = scopes.find(filter.unit(), null, by).id();
        var obligation = filter.obligation();
        var code = filter.narrowing().lead();
        var lead = code == null ? null : scopes.find(code, null, by).id();
        return Narrowed.bind(judged(found(filter, scope)), filter.narrowing(), lead)
                .param("scope", scope.value())
                .param("document", filter.document())
                .param("after", after)
                .param("only", filter.only())
                .param("obligation", obligation == null ? null : obligation.value())
                .param("standings", codes(filter.standings(), Standing.Kind::name))
                .param("timeliness", codes(filter.timeliness(), Timeliness::code))
                .param("rows", rows)
                .query((row, _) -> line(row))
                .list();
    }

    private StatementSpec found(Filter filter, UnitId scope) {
        if (filter.only() || isNarrow(scope)) return database.sql(OF_NARROW);
        return filter.document() == null ? database.sql(OF_WIDE) : database.sql(OF_DOCUMENT);
    }

    private boolean isNarrow(UnitId scope) {
        return database.sql("""
                        select count(*) from (
                            select from organization.published_unit unit
                            where unit.path <@ (select path from organization.published_unit where id = :scope)
                            limit :most) counted
                        """)
                        .param("scope", scope.value())
                        .param("most", NARROW + 1)
                        .query(Integer.class)
                        .single()
                <= NARROW;
    }

    @Transactional(readOnly = true)
    public Line get(AssignmentId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return judged(database.sql(ONE))
                .param("branch", by.unit().value())
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private StatementSpec judged(StatementSpec statement) {
        return statement.param("today", LocalDate.now(clock)).param("soon", Timeliness.SOON);
    }

    private static <T> String @Nullable [] codes(Set<T> values, java.util.function.Function<T, String> code) {
        return values.isEmpty() ? null : values.stream().map(code).toArray(String[]::new);
    }

    private static Line line(ResultSet row) throws SQLException {
        var done = row.getObject("done", Integer.class);
        return new Line(
                new AssignmentId(row.getLong("id")),
                row.getInt("version"),
                new ObligationId(row.getLong("obligation_id")),
                row.getString("slug"),
                row.getString("provision"),
                row.getString("action"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Standing.Kind.valueOf(row.getString("standing")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_due_on", LocalDate.class),
                Timeliness.ofCode(row.getString("timeliness")),
                row.getObject("period", LocalDate.class),
                done == null ? null : new Measure(done, row.getInt("target")));
    }
}
