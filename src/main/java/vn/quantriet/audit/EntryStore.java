package vn.quantriet.audit;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.Database;

@Component
class EntryStore {

    private final Database database;
    private final JsonMapper json;

    EntryStore(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds it, and leaves it to be sealed; nobody waits for anybody. */
    void add(Entry entry) {
        var by = entry.by();
        database.sql("""
                with added as (
                    insert into audit.entry
                        (at, account_id, account_name, unit_id, unit_name, action, subject, address, details)
                    values (:at, :account, :name, :unit, :unitName, :action, :subject, :address,
                            cast(:details as jsonb))
                    returning id)
                insert into audit.pending (entry) select id from added
                """)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("name", by.name())
                .param("unit", by.unit())
                .param("unitName", by.unitName())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("address", entry.address())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }
}
