package vn.quantriet.discussion;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Who may see the duty of a unit: whoever acts for it or for a unit above it. */
@Component
class ParticipantStore {

    private final Database database;

    ParticipantStore(Database database) {
        this.database = database;
    }

    /** Those of the unit first, then upward; or only those with these names. */
    List<Participant> of(UnitId unit, Collection<String> usernames, int most) {
        return database.sql("""
                select account.id, account.username, person.full_name, above.name as unit
                from organization.published_unit unit
                join organization.published_unit above on unit.path <@ above.path
                join lateral (select distinct account_id from identity.published_role_holding
                              where unit_id = above.id) holding on true
                join identity.published_account account on account.id = holding.account_id and account.enabled
                join person.published_person person on person.id = account.person_id
                where unit.id = :unit and (:everybody or account.username = any (:usernames))
                order by nlevel(above.path) desc, person.sort_key, account.id
                limit :most
                """)
                .param("unit", unit.value())
                .param("everybody", usernames.isEmpty())
                .param("usernames", usernames.toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> new Participant(
                        new AccountId(row.getLong("id")),
                        row.getString("username"),
                        row.getString("full_name"),
                        row.getString("unit")))
                .list();
    }
}
