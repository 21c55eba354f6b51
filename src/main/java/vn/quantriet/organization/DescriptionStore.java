package vn.quantriet.organization;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class DescriptionStore {

    private final Database database;

    DescriptionStore(Database database) {
        this.database = database;
    }

    UnitAttributes get(UnitId unit) {
        return read(unit, names(unit));
    }

    /** The same, and nobody else describes the unit until the transaction ends. */
    UnitAttributes claim(UnitId unit) {
        database.sql("select id from organization.unit where id = :id for no key update")
                .param("id", unit.value())
                .query(Long.class)
                .single();
        return get(unit);
    }

    boolean isTaken(String identifier, UnitId unit) {
        return database.sql("select exists (select from organization.unit where identifier = :given and id <> :id)")
                .param("given", identifier)
                .param("id", unit.value())
                .query(Boolean.class)
                .single();
    }

    void save(UnitId unit, UnitAttributes given) {
        var called = database.sql("""
                select code, array(select distinct version.name from organization.unit_version version
                                   where version.unit_id = unit.id) as names
                from organization.unit where id = :id
                """)
                .param("id", unit.value())
                .query((row, _) -> Stream.concat(Stream.of(row.getString("code")), Stream.of((String[])
                                row.getArray("names").getArray()))
                        .toList())
                .single();
        var names = Stream.concat(called.stream().skip(1), given.aliases().stream())
                .distinct()
                .toList();
        replaceNames(unit, names);
        var key = VietnameseText.searchKey(called.getFirst() + " " + String.join(" ", names));
        database.sql("""
                update organization.unit
                set identifier = :identifier, address = :address, telephone = :telephone, email = :email,
                    search_key = :key, version = version + 1
                where id = :id
                """)
                .param("id", unit.value())
                .param("identifier", given.identifier())
                .param("address", given.contacts().address())
                .param("telephone", given.contacts().telephone())
                .param("email", given.contacts().email())
                .param("key", key)
                .update();
    }

    /** Names it had by a decision stay: texts of that time use them. */
    private void replaceNames(UnitId unit, List<String> names) {
        var keys = names.stream().map(VietnameseText::matchKey).toArray(String[]::new);
        database.sql("delete from organization.alias where unit_id = :unit and match_key <> all (:keys)")
                .param("unit", unit.value())
                .param("keys", keys)
                .update();
        database.sql("""
                insert into organization.alias (unit_id, match_key, name)
                select :unit, match_key, name from unnest(:keys, :names) as given (match_key, name)
                on conflict do nothing
                """)
                .param("unit", unit.value())
                .param("keys", keys)
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private List<String> names(UnitId id) {
        return database.sql("""
                select alias.name from organization.alias
                join organization.unit on unit.id = alias.unit_id
                where unit.id = :id and alias.name <> unit.name
                order by alias.name
                """)
                .param("id", id.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private UnitAttributes read(UnitId id, List<String> aliases) {
        return database.sql("select * from organization.unit where id = :id")
                .param("id", id.value())
                .query((row, _) -> new UnitAttributes(
                        row.getString("identifier"),
                        aliases,
                        new Contacts(row.getString("address"), row.getString("telephone"), row.getString("email")),
                        row.getInt("version")))
                .single();
    }
}
