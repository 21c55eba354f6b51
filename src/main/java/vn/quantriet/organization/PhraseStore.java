package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class PhraseStore {

    private final Database database;
    private final Clock clock;

    PhraseStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was taught by the issuer, or by a unit above it: the nearest teacher counts. A unit that was meant by itself
     * and has ended means those who came after it.
     */
    Map<String, AddresseeRule> taught(UnitId issuer, String[] keys) {
        var rules = new HashMap<String, AddresseeRule>();
        database.sql("""
                select phrase.match_key, phrase.kinds, phrase.reach,
                       organization.who_came_after(phrase.included) as included,
                       organization.who_came_after(phrase.excluded) as excluded
                from organization.unit issuer
                join organization.unit teacher on issuer.path <@ teacher.path
                join organization.taught_phrase phrase on phrase.owner_id = teacher.id
                where issuer.id = :issuer and phrase.match_key = any (:keys)
                order by nlevel(teacher.path)
                """).param("issuer", issuer.value()).param("keys", keys).query(row -> {
            rules.put(row.getString("match_key"), readRule(row));
        });
        return rules;
    }

    Map<String, List<UnitId>> named(UnitId issuer, String[] keys) {
        var units = new HashMap<String, List<UnitId>>();
        database.sql("""
                select alias.match_key, alias.unit_id
                from organization.unit issuer
                join organization.unit on unit.path <@ issuer.path and unit.valid_to is null and unit.founded
                join organization.alias on alias.unit_id = unit.id
                where issuer.id = :issuer and alias.match_key = any (:keys)
                order by unit.id
                """).param("issuer", issuer.value()).param("keys", keys).query(row -> {
            units.computeIfAbsent(row.getString("match_key"), _ -> new ArrayList<>())
                    .add(new UnitId(row.getLong("unit_id")));
        });
        return units;
    }

    void teach(String phrase, String key, RuleRow rule, Actor by) {
        database.sql("""
                insert into organization.taught_phrase
                    (owner_id, match_key, phrase, kinds, reach, included, excluded, taught_at, taught_by)
                values (:owner, :key, :phrase, :kinds, :reach, :included, :excluded, :at, :by)
                on conflict (owner_id, match_key) do update
                set phrase = excluded.phrase, kinds = excluded.kinds, reach = excluded.reach,
                    included = excluded.included, excluded = excluded.excluded,
                    taught_at = excluded.taught_at, taught_by = excluded.taught_by
                """)
                .param("owner", by.unit().value())
                .param("key", key)
                .param("phrase", phrase)
                .param("kinds", rule.kinds())
                .param("reach", rule.reach())
                .param("included", rule.included())
                .param("excluded", rule.excluded())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .update();
    }

    private static AddresseeRule readRule(ResultSet row) throws SQLException {
        return new RuleRow(
                        (String[]) row.getArray("kinds").getArray(),
                        row.getString("reach"),
                        (Long[]) row.getArray("included").getArray(),
                        (Long[]) row.getArray("excluded").getArray())
                .rule();
    }
}
