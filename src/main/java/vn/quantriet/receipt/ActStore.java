package vn.quantriet.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class ActStore {

    private final Database database;

    ActStore(Database database) {
        this.database = database;
    }

    void add(Receipt receipt, ActLine line, Actor by) {
        var told = line.told();
        database.sql("""
                insert into receipt.act
                    (receipt_id, at, account_id, name, kind, units, day, reached, members, note)
                values (:receipt, :at, :account, :name, :kind, :units, :day, :reached, :members, :note)
                """)
                .param("receipt", receipt.id().value())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.name())
                .param("kind", line.act().name())
                .param("units", line.units())
                .param("day", told == null ? null : told.on())
                .param("reached", told == null ? null : told.reached())
                .param("members", told == null ? null : told.members())
                .param("note", line.note())
                .update();
    }

    /** Oldest first. */
    List<ActLine> of(ReceiptId receipt) {
        return database.sql("select * from receipt.act where receipt_id = :receipt order by id")
                .param("receipt", receipt.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static ActLine line(ResultSet row) throws SQLException {
        return new ActLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                Act.valueOf(row.getString("kind")),
                row.getObject("units", Integer.class),
                told(row),
                row.getString("note"));
    }

    private static @Nullable Telling told(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return day == null ? null : new Telling(day, row.getInt("reached"), row.getInt("members"));
    }

    boolean readMyself(Receipt receipt, Instant at, Actor by) {
        return database.sql("""
                        insert into receipt.reading (document_id, text_version, unit_id, account_id, name, at)
                        values (:document, :text, :unit, :account, :name, :at)
                        on conflict do nothing
                        """)
                        .param("document", receipt.document().value())
                        .param("text", receipt.textVersion())
                        .param("unit", receipt.unit().value())
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Who of the unit has read it, in the order in which they did. */
    List<Reader> readers(Receipt receipt) {
        return database.sql("""
                select name, at from receipt.reading
                where document_id = :document and text_version = :text and unit_id = :unit
                order by at
                """)
                .param("document", receipt.document().value())
                .param("text", receipt.textVersion())
                .param("unit", receipt.unit().value())
                .query((row, _) -> new Reader(
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
