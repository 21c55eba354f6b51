package vn.quantriet.organization.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.change.Plan;
import vn.quantriet.shared.Database;
import vn.quantriet.text.VietnameseText;

/** What units are found by: the names a decision gives are added to the earlier ones, and go when it is taken back. */
@Component
class NameStore {

    private final Database database;

    NameStore(Database database) {
        this.database = database;
    }

    void add(DecisionId decision, Plan plan) {
        var codes = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var found : plan.founded()) {
            names.add(found.name().strip());
            names.addAll(found.aliases());
            while (codes.size() < names.size()) codes.add(found.code());
        }
        for (var code : plan.renamed()) {
            var place = plan.after().get(code);
            if (place == null) continue;
            codes.add(code);
            names.add(place.name());
        }
        insert(decision, codes, names);
        draw(codes.stream().distinct().toList());
    }

    void takeBack(DecisionId decision) {
        var units = database.sql("""
                with gone as (delete from organization.alias where entered_by = :decision returning unit_id)
                select distinct unit.code from gone join organization.unit on unit.id = gone.unit_id
                """)
                .param("decision", decision.value())
                .query((row, _) -> row.getString("code"))
                .list();
        draw(units);
    }

    private void insert(DecisionId decision, List<String> codes, List<String> names) {
        database.sql("""
                insert into organization.alias (unit_id, match_key, name, entered_by)
                select unit.id, given.match_key, given.name, :decision
                from unnest(:codes, :keys, :names) as given (code, match_key, name)
                join organization.unit on unit.code = given.code
                on conflict do nothing
                """)
                .param("decision", decision.value())
                .param("codes", codes.toArray(String[]::new))
                .param("keys", names.stream().map(VietnameseText::matchKey).toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private void draw(Collection<String> codes) {
        if (codes.isEmpty()) return;
        var named = database.sql("""
                select unit.code, concat_ws(' ', unit.code, unit.name, string_agg(alias.name, ' ')) as names
                from organization.unit left join organization.alias on alias.unit_id = unit.id
                where unit.code = any (:codes)
                group by unit.id
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> new Named(row.getString("code"), row.getString("names")))
                .list();
        database.sql("""
                update organization.unit set search_key = given.key
                from unnest(:codes, :keys) as given (code, key)
                where unit.code = given.code
                """)
                .param("codes", named.stream().map(Named::code).toArray(String[]::new))
                .param(
                        "keys",
                        named.stream()
                                .map(name -> VietnameseText.searchKey(name.names()))
                                .toArray(String[]::new))
                .update();
    }

    private record Named(String code, String names) {}
}
