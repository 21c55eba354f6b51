package vn.quantriet.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class NoticeStore {

    private static final String NOTICE = """
            select notice.*, urging.name, urging.unit_name, urging.words, tiding.key, tiding.arguments, tiding.path
            from urging.notice
            left join urging.urging on urging.id = notice.urging_id
            left join urging.tiding on tiding.id = notice.tiding_id
            where notice.account_id = :account
            """;

    /** Of the units it came for only those its reader still acts for: who has left a unit does not read on. */
    private static final String ITEM = """
            select assignment.id, duty.action, document.type, document.number, unit.name as unit,
                   assignment.due_on, assignment.standing, item.rung, item.for_unit, above.name as for_unit_name
            from (
                select prompting.assignment_id, prompting.unit_id as for_unit,
                       case when prompting.kind = 'ESCALATION' then prompting.step end as rung
                from urging.notice
                join urging.notice_unit at_unit on at_unit.notice_id = notice.id
                join urging.prompting on prompting.round = notice.round and prompting.unit_id = at_unit.unit_id
                where notice.id = :notice
                union all
                select urged.assignment_id, urged.unit_id, null
                from urging.notice
                join urging.notice_unit at_unit on at_unit.notice_id = notice.id
                join urging.urged on urged.urging_id = notice.urging_id and urged.unit_id = at_unit.unit_id
                where notice.id = :notice) item
            join obligation.published_assignment assignment on assignment.id = item.assignment_id
            join obligation.published_obligation duty on duty.id = assignment.obligation_id
            join directive.published_document document on document.id = duty.document_id
            join organization.published_unit unit on unit.id = assignment.unit_id
            join organization.published_unit above on above.id = item.for_unit and unit.path <@ above.path
            where exists (select from identity.published_holding holding
                          where holding.account_id = :account and holding.unit_id = item.for_unit
                            and holding.role = any (:roles))
            order by item.rung nulls first, nlevel(above.path), above.id, assignment.due_on, assignment.id
            limit :limit offset :offset
            """;

    private final Database database;
    private final Clock clock;

    NoticeStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int unread(AccountId account, int most) {
        return database.sql("""
                select count(*) from (
                    select from urging.notice where account_id = :account and read_at is null limit :most) unread
                """)
                .param("account", account.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<Notice> list(AccountId account, int limit, int offset) {
        return database.sql(NOTICE + " order by notice.id desc limit :limit offset :offset")
                .param("account", account.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Notice> find(NoticeId id, AccountId account) {
        return database.sql(NOTICE + " and notice.id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<Notice.Item> items(NoticeId id, AccountId account, int limit, int offset) {
        return database.sql(ITEM)
                .param("notice", id.value())
                .param("account", account.value())
                .param("roles", ActingRoles.names())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Notice.Item(
                        new AssignmentId(row.getLong("id")),
                        row.getString("action"),
                        AssignmentRow.title(row.getString("type"), row.getString("number")),
                        row.getString("unit"),
                        row.getObject("due_on", LocalDate.class),
                        Standing.Kind.valueOf(row.getString("standing")),
                        row.getObject("rung", Integer.class),
                        new UnitId(row.getLong("for_unit")),
                        row.getString("for_unit_name")))
                .list();
    }

    void markRead(NoticeId id) {
        database.sql("update urging.notice set read_at = :now where id = :id and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    void markAllRead(AccountId account) {
        database.sql("update urging.notice set read_at = :now where account_id = :account and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.value())
                .update();
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getLong("id")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                matter(row),
                row.getObject("read_at") != null);
    }

    private static Notice.Matter matter(ResultSet row) throws SQLException {
        var round = row.getObject("round", LocalDate.class);
        if (round != null) return new Notice.Digest(round, row.getInt("reminders"), row.getInt("escalations"));
        if (row.getString("key") != null) return told(row);
        return new Notice.Urged(
                new UrgingId(row.getLong("urging_id")),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("words"),
                row.getInt("urged"));
    }

    private static Notice.Told told(ResultSet row) throws SQLException {
        var arguments = (String[]) row.getArray("arguments").getArray();
        return new Notice.Told(row.getString("key"), List.of(arguments), row.getString("path"));
    }
}
