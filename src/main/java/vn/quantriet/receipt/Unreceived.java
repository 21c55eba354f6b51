package vn.quantriet.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Units that were sent a document and have not received it: a window for whoever reminds them. */
@Component
public class Unreceived {

    private final Database database;
    private final Clock clock;

    Unreceived(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A document that waits at a unit since it was sent. */
    public record Waiting(
            ReceiptId receipt, DocumentId document, String slug, String title, UnitId unit, Instant sentAt) {}

    /** Those sent so many days ago or longer, after the one named, so that all can be taken in turn. */
    @Transactional(readOnly = true)
    public List<Waiting> sinceDays(int days, ReceiptId after, int most) {
        return database.sql("""
                select receipt.*, document.slug, document.type, document.number
                from receipt.in_force receipt
                join directive.published_document document on document.id = receipt.document_id
                join organization.published_unit unit on unit.id = receipt.unit_id and unit.valid_to is null
                where receipt.received_at is null and receipt.sent_at <= :latest and receipt.id > :after
                order by receipt.id
                limit :most
                """)
                .param("latest", OffsetDateTime.now(clock).minus(days, ChronoUnit.DAYS))
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> {
                    var receipt = ReceiptStore.read(row);
                    return new Waiting(
                            receipt.id(),
                            receipt.document(),
                            row.getString("slug"),
                            AssignmentRow.title(row.getString("type"), row.getString("number")),
                            receipt.unit(),
                            receipt.sentAt());
                })
                .list();
    }
}
