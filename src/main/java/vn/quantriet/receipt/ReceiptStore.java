package vn.quantriet.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class ReceiptStore {

    private final Database database;

    ReceiptStore(Database database) {
        this.database = database;
    }

    Optional<Receipt> find(DocumentId document, UnitId unit) {
        return database.sql("select * from receipt.in_force where document_id = :document and unit_id = :unit")
                .param("document", document.value())
                .param("unit", unit.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Receipt save(Receipt it) {
        var told = it.told();
        return database.sql("""
                update receipt.receipt
                set received_at = :received, read_at = :read, told_on = :told, reached = :reached, members = :members,
                    version = version + 1
                where id = :id and version = :version
                returning *
                """)
                .param("received", utc(it.receivedAt()))
                .param("read", utc(it.readAt()))
                .param("told", told == null ? null : told.on())
                .param("reached", told == null ? null : told.reached())
                .param("members", told == null ? null : told.members())
                .param("id", it.id().value())
                .param("version", it.version())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    static Receipt read(ResultSet row) throws SQLException {
        var from = row.getObject("from_id", Long.class);
        return new Receipt(
                new ReceiptId(row.getLong("id")),
                new DocumentId(row.getLong("document_id")),
                row.getInt("text_version"),
                new UnitId(row.getLong("unit_id")),
                from == null ? null : new UnitId(from),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                instant(row, "received_at"),
                instant(row, "read_at"),
                telling(row),
                row.getInt("version"));
    }

    private static @Nullable Telling telling(ResultSet row) throws SQLException {
        var on = row.getObject("told_on", LocalDate.class);
        return on == null ? null : new Telling(on, row.getInt("reached"), row.getInt("members"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
