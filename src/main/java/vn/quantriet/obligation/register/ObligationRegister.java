package vn.quantriet.obligation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** What was given to units of a branch, or by a unit of the same line above or below, one after the other. */
@Component
public class ObligationRegister {

    private static final String SHOWN = """
            select obligation.*, document.slug, owner.code as owner_code, owner.name as owner_name
            from organization.published_unit mine
            cross join obligation.obligation
            join directive.published_document document on document.id = obligation.document_id
            join organization.published_unit owner on owner.id = obligation.owner_id
            where mine.id = :unit
              and (owner.path @> mine.path or owner.path <@ mine.path
                   or exists (select from obligation.assignment
                              join organization.published_unit unit on unit.id = assignment.unit_id
                              where assignment.obligation_id = obligation.id and unit.path <@ mine.path))
            """;

    private static final String PAGE = SHOWN + """
              and obligation.id > :after
              and (cast(:document as text) is null or document.slug = :document)
            order by obligation.id limit :rows
            """;

    private static final String ONE = SHOWN + "and obligation.id = :id";

    private final Database database;

    ObligationRegister(Database database) {
        this.database = database;
    }

    /** {@code carriesOut} is there where a unit worked out for those below what it was given itself. */
    public record Line(
            ObligationId id,
            String document,
            String ownerCode,
            String ownerName,
            @Nullable String provision,
            String sentence,
            String action,
            @Nullable String deliverable,
            DutyKind kind,
            @Nullable String deadline,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence,
            @Nullable Long carriesOut) {}

    @Transactional(readOnly = true)
    public List<Line> after(long after, int rows, @Nullable String document, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return database.sql(PAGE)
                .param("unit", by.unit().value())
                .param("after", after)
                .param("document", document)
                .param("rows", rows)
                .query((row, _) -> line(row))
                .list();
    }

    /** Whoever sees the board sees what its numbers are of. */
    @Transactional(readOnly = true)
    public Line get(ObligationId id, Actor by) {
        if (!by.may(Permission.SEE_BOARD)) by.require(Permission.READ_DOCUMENTS);
        return database.sql(ONE)
                .param("unit", by.unit().value())
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Line line(ResultSet row) throws SQLException {
        var recurrence = row.getString("recurrence");
        return new Line(
                new ObligationId(row.getLong("id")),
                row.getString("slug"),
                row.getString("owner_code"),
                row.getString("owner_name"),
                row.getString("provision"),
                row.getString("sentence"),
                row.getString("action"),
                row.getString("deliverable"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("deadline_text"),
                row.getObject("due_on", LocalDate.class),
                recurrence == null ? null : Recurrence.valueOf(recurrence),
                row.getObject("carries_out", Long.class));
    }
}
