package vn.quantriet.discussion.difficulty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class SubjectStore {

    private final Database database;

    SubjectStore(Database database) {
        this.database = database;
    }

    /** The assignment, if it is the unit's own. */
    Subject of(AssignmentId assignment, UnitId unit) {
        return database.sql("""
                select duty.document_id, duty.action, duty.owner_id, document.slug, document.type, document.number
                from obligation.published_duty duty
                join directive.published_document document on document.id = duty.document_id
                where duty.id = :id and duty.unit_id = :unit
                """)
                .param("id", assignment.value())
                .param("unit", unit.value())
                .query((row, _) -> new Subject(
                        new DocumentId(row.getLong("document_id")),
                        row.getString("slug"),
                        AssignmentRow.title(row.getString("type"), row.getString("number")),
                        assignment,
                        row.getString("action"),
                        new UnitId(row.getLong("owner_id")),
                        List.of()))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
