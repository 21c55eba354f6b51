package vn.quantriet.audit;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** Adds them in one statement, and leaves them to be sealed; nobody waits for anybody. */
    void add(List<Entry> entries) {
        database.sql("""
                with added as (
                    insert into audit.entry
                        (at, account_id, account_name, unit_id, unit_name, action, subject, address, details)
                    select at, account, name, unit, unit_name, action, subject, address, cast(details as jsonb)
                    from unnest(cast(:at as timestamptz[]), :accounts, :names, :units, :unitNames, :actions, :subjects,
                                :addresses, :details) with ordinality
                         as given (at, account, name, unit, unit_name, action, subject, address, details, ordinal)
                    order by ordinal
                    returning id)
                insert into audit.pending (entry) select id from added
                """)
                .param("at", texts(entries, entry -> entry.at().toString()))
                .param("accounts", numbers(entries, entry -> entry.by().account()))
                .param("names", texts(entries, entry -> entry.by().name()))
                .param("units", numbers(entries, entry -> entry.by().unit()))
                .param("unitNames", texts(entries, entry -> entry.by().unitName()))
                .param("actions", texts(entries, Entry::action))
                .param("subjects", texts(entries, Entry::subject))
                .param("addresses", texts(entries, Entry::address))
                .param("details", texts(entries, entry -> json.writeValueAsString(entry.details())))
                .update();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, @Nullable String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private static Long[] numbers(List<Entry> entries, Function<Entry, @Nullable Long> number) {
        return entries.stream().map(number).toArray(Long[]::new);
    }
}
