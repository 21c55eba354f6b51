package vn.quantriet.obligation;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowed;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** The assignments a filter finds, for whoever lists or counts them. */
@Component
class Found {

    /** Which assignments of the tree are looked at, over {@code unit} and {@code assignment}. */
    static final String CONDITIONS = """
              and (assignment.shared_by is null or not exists (
                      select from unit sharing
                      join unit seen on seen.id = :seen
                      where sharing.id = assignment.shared_by and sharing.id <> seen.id and sharing.path <@ seen.path))
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
            """ + Narrowed.SQL;

    /**
     * What every statement here agrees on, so that a count, a page and an export are of the same rows. Only what
     * filters is joined: a count over millions need not know what the duties say.
     */
    static final String SQL = """
            from assignment
            join unit on unit.id = assignment.unit_id
            join unit scope on scope.id = :scope and unit.path <@ scope.path
            where (:reach = 'BRANCH' or (unit.id = scope.id) = (:reach = 'ONLY'))
            """ + CONDITIONS;

    private final InForce inForce;
    private final Scopes scopes;
    private final DocumentShelf shelf;
    private final WorkFields fields;

    Found(InForce inForce, Scopes scopes, DocumentShelf shelf, WorkFields fields) {
        this.inForce = inForce;
        this.scopes = scopes;
        this.shelf = shelf;
        this.fields = fields;
    }

    /** A filter with what its address names. */
    record Looked(
            AssignmentFilter filter,
            Scopes.Scope scope,
            UnitId seenFrom,
            @Nullable UnitId lead,
            @Nullable DocumentId document,
            @Nullable WorkField field,
            @Nullable LocalDate day) {

        /** Another filter of the same place, document and day. */
        Looked filter(AssignmentFilter filter) {
            return new Looked(filter, scope, seenFrom, lead, document, field, day);
        }
    }

    /** What the address names is looked up in the actor's branch; what is not there is not found. */
    Looked look(AssignmentFilter filter, Actor by) {
        var slug = filter.document();
        var document = slug == null ? null : shelf.get(slug, by).id();
        var day = inForce.past(filter.day());
        var scope = scopes.find(filter.unit(), day, by);
        var field = fields.asked(filter.narrowing().field());
        return new Looked(filter, scope, seenFrom(filter, scope, day, by), lead(filter, day, by), document, field, day);
    }

    private UnitId seenFrom(AssignmentFilter filter, Scopes.Scope scope, @Nullable LocalDate day, Actor by) {
        var board = filter.narrowing().seenFrom();
        return board == null ? scope.id() : scopes.find(board, day, by).id();
    }

    private @Nullable UnitId lead(AssignmentFilter filter, @Nullable LocalDate day, Actor by) {
        var lead = filter.narrowing().lead();
        return lead == null ? null : scopes.find(lead, day, by).id();
    }

    /** One statement in its two forms, of now or of the day one looks at. */
    StatementSpec sql(@CompileTimeConstant final String now, @CompileTimeConstant final String onDay, Looked looked) {
        return bind(inForce.sql(now, onDay, looked.day()), looked);
    }

    /** The day as of which it is judged how things stand in time. */
    LocalDate judged(Looked looked) {
        return inForce.judged(looked.day());
    }

    StatementSpec bind(StatementSpec statement, Looked looked) {
        var filter = looked.filter();
        var words = VietnameseText.searchKey(filter.words()).strip();
        var obligation = filter.obligation();
        var document = looked.document();
        return Narrowed.bind(statement, filter.narrowing(), looked.lead())
                .param("scope", looked.scope().id().value())
                .param("seen", looked.seenFrom().value())
                .param("today", judged(looked))
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
