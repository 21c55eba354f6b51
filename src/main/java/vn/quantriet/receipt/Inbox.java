package vn.quantriet.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;

/** Văn bản đến: what was sent to the unit one acts for, what is still to be done about it first. */
@Component
public class Inbox {

    public static final int PAGE = 20;

    private static final String LINE = """
            with line as materialized (
                select receipt.*, below.units, below.unsent,
                       receipt.received_at is null or receipt.read_at is null or below.unsent > 0
                           or below.units = 0 and receipt.told_on is null as open
                from receipt.in_force receipt
                cross join lateral (
                    select count(*) as units, count(*) filter (where sent.id is null) as unsent
                    from organization.published_unit unit
                    left join receipt.receipt sent on sent.unit_id = unit.id
                                                  and sent.document_id = receipt.document_id
                                                  and sent.text_version = receipt.text_version
                                                  and sent.withdrawn_at is null
                    where unit.parent_id = receipt.unit_id and unit.valid_to is null) below
                where receipt.unit_id = :unit)
            """;

    private final Database database;
    private final Clock clock;

    Inbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One page, and how many there are in all and how many of them wait for something. */
    public record Page(List<InboxLine> lines, long all, long waiting) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** {@code waiting}: only those for which something is still to be done; pages are counted from 0. */
    @Transactional(readOnly = true)
    public Page page(boolean waiting, int page, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var counts = counts(by);
        var lines = database.sql(LINE + """
                select line.*, document.slug, document.type, document.number, document.subject, document.issued_on,
                       sender.name as sender,
                       (select count(*) from person.published_person member
                        where member.unit_id = :unit and member.left_on is null
                          and member.membership <> 'NONE') as people,
                       exists (select from person.published_position held
                               join identity.published_account account on account.person_id = held.person_id
                               where account.id = :account and held.unit_id = :unit and held.head
                                 and held.since <= :today and (held.until is null or held.until > :today)) as head,
                       exists (select from receipt.reading
                               where reading.document_id = line.document_id and reading.unit_id = :unit
                                 and reading.text_version = line.text_version
                                 and reading.account_id = :account) as read_myself
                from line
                join directive.published_document document on document.id = line.document_id
                left join organization.published_unit sender on sender.id = coalesce(line.from_id, document.owner_id)
                where line.open or not :waiting
                order by line.open desc, line.sent_at desc, line.id desc
                limit :limit offset :offset
                """)
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .param("today", LocalDate.now(clock))
                .param("waiting", waiting)
                .param("limit", PAGE)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> line(row, by))
                .list();
        return new Page(lines, counts.all(), counts.waiting());
    }

    private record Counts(long all, long waiting) {}

    private Counts counts(Actor by) {
        return database.sql(LINE + "select count(*) as everything, count(*) filter (where open) as waiting from line")
                .param("unit", by.unit().value())
                .query((row, _) -> new Counts(row.getLong("everything"), row.getLong("waiting")))
                .single();
    }

    private static InboxLine line(ResultSet row, Actor by) throws SQLException {
        return new InboxLine(
                row.getString("slug"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                row.getString("subject"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("sender"),
                ReceiptStore.read(row),
                new Standpoint(
                        row.getLong("units"),
                        row.getLong("unsent"),
                        row.getInt("people"),
                        by.may(Permission.READ_FOR_UNIT) || row.getBoolean("head"),
                        row.getBoolean("read_myself")));
    }
}
