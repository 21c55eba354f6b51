package vn.quantriet.urging.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.urging.ActingRoles;

@Component
class FeedStore {

    private final Database database;
    private final Clock clock;

    FeedStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The address known before is good for nothing from now on. */
    void put(AccountId account, byte[] hash) {
        database.sql("""
                insert into urging.feed (account_id, hash, made_at) values (:account, :hash, :now)
                on conflict (account_id) do update set hash = excluded.hash, made_at = excluded.made_at
                """)
                .param("account", account.value())
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    boolean delete(AccountId account) {
        return database.sql("delete from urging.feed where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    boolean isThere(AccountId account) {
        return database.sql("select exists (select from urging.feed where account_id = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    Optional<AccountId> account(byte[] hash) {
        return database.sql("select account_id from urging.feed where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /** Open work of the units the account acts for at this moment: a deactivated one acts for none. */
    List<DueDuty> due(AccountId account, LocalDate earliest, int most) {
        return database.sql("""
                select assignment.id, assignment.due_on, duty.action, document.type, document.number, unit.name
                from (select distinct unit_id from identity.published_holding
                      where account_id = :account and role = any (:roles)) holding
                join obligation.published_assignment assignment
                  on assignment.unit_id = holding.unit_id and assignment.due_on >= :earliest
                 and assignment.standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                join obligation.published_obligation duty on duty.id = assignment.obligation_id
                join directive.published_document document on document.id = duty.document_id
                join organization.published_unit unit on unit.id = assignment.unit_id
                order by assignment.due_on desc, assignment.id
                limit :most
                """)
                .param("account", account.value())
                .param("roles", ActingRoles.names())
                .param("earliest", earliest)
                .param("most", most)
                .query((row, _) -> new DueDuty(
                        new AssignmentId(row.getLong("id")),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("action"),
                        AssignmentRow.title(row.getString("type"), row.getString("number")),
                        row.getString("name")))
                .list();
    }
}
