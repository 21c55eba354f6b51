package vn.quantriet.obligation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** The way in for modules that count a kind of work themselves, such as who has studied. */
@Component
public class Measures {

    private final Database database;

    Measures(Database database) {
        this.database = database;
    }

    /**
     * How far a unit has come with all work of a kind that a document gives it, as counted by whoever knows. Standing
     * and version stay as they are: whether the work is done is for people to say. Answers how many assignments it
     * told.
     */
    @Transactional
    public int tell(DocumentId document, DutyKind kind, UnitId unit, Measure measure) {
        return database.sql("""
                update obligation.assignment set done = :done, target = :target
                from obligation.obligation
                where obligation.id = assignment.obligation_id and obligation.kind = :kind
                  and assignment.document_id = :document and assignment.unit_id = :unit
                  and assignment.joined_into is null and assignment.standing not in ('CONFIRMED', 'WITHDRAWN')
                """)
                .param("done", measure.done())
                .param("target", measure.target())
                .param("kind", kind.name())
                .param("document", document.value())
                .param("unit", unit.value())
                .update();
    }
}
