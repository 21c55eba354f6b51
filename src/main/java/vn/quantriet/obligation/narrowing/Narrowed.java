package vn.quantriet.obligation.narrowing;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.shared.UnitId;

/** A {@link Narrowing} in SQL. */
public final class Narrowed {

    /** All but the level and the lead, over {@code assignment}; see {@link #bind}. */
    public static final String DUTIES = """
              and (cast(:kind as text) is null or assignment.obligation_id in (
                       select id from obligation.obligation where kind = :kind))
              and (cast(:field as text) is null or assignment.document_id in (
                       select id from directive.published_document where field = :field))
              and (cast(:from as date) is null or assignment.due_on >= :from)
              and (cast(:until as date) is null or assignment.due_on <= :until)
              and (cast(:period as date) is null or assignment.period = :period)
            """;

    /** What follows the conditions of a statement over {@code unit} and {@code assignment}; see {@link #bind}. */
    public static final String SQL = """
              and (cast(:level as text) is null or unit.level = :level)
              and (cast(:lead as bigint) is null or assignment.unit_id = :lead or assignment.shared_by = :lead)
            """ + DUTIES;

    private Narrowed() {}

    /** {@code lead} is the unit whose code the narrowing has. */
    public static StatementSpec bind(StatementSpec statement, Narrowing narrowing, @Nullable UnitId lead) {
        var level = narrowing.level();
        var kind = narrowing.kind();
        return statement
                .param("level", level == null ? null : level.name())
                .param("kind", kind == null ? null : kind.name())
                .param("field", narrowing.field())
                .param("lead", lead == null ? null : lead.value())
                .param("from", narrowing.from())
                .param("until", narrowing.until())
                .param("period", narrowing.period());
    }
}
