package vn.quantriet.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

@Component
class StandpointStore {

    private final Database database;
    private final Clock clock;

    StandpointStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A head is whoever may read for the unit by their role, or holds the position of its head today. */
    Standpoint of(DocumentId document, UnitId unit, Actor by) {
        return database.sql("""
                select below.units, below.unsent,
                       (select count(*) from person.published_person member
                        where member.unit_id = :unit and member.left_on is null
                          and member.membership <> 'NONE') as members,
                       exists (select from person.published_position held
                               join identity.published_account account on account.person_id = held.person_id
                               where account.id = :account and held.unit_id = :unit and held.head
                                 and held.since <= :today and (held.until is null or held.until > :today)) as head,
                       exists (select from receipt.reading
                               join receipt.text on text.document_id = reading.document_id
                                                and text.version = reading.text_version
                               where reading.document_id = :document and reading.unit_id = :unit
                                 and reading.account_id = :account) as read_myself
                from (select count(*) as units, count(*) filter (where receipt.id is null) as unsent
                      from organization.published_unit below
                      left join receipt.in_force receipt on receipt.unit_id = below.id
                                                        and receipt.document_id = :document
                      where below.parent_id = :unit and below.valid_to is null) below
                """)
                .param("document", document.value())
                .param("unit", unit.value())
                .param("account", by.account().value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> standpoint(row, unit, by))
                .single();
    }

    private static Standpoint standpoint(ResultSet row, UnitId unit, Actor by) throws SQLException {
        var own = by.unit().equals(unit);
        return new Standpoint(
                row.getLong("units"),
                row.getLong("unsent"),
                row.getInt("members"),
                own && (by.may(Permission.READ_FOR_UNIT) || row.getBoolean("head")),
                own && row.getBoolean("read_myself"));
    }
}
