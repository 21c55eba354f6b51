package vn.quantriet.person.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class AudienceStore {

    private final Database database;
    private final JsonMapper json;

    AudienceStore(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<AudienceLine> list(UnitId branch, LocalDate day) {
        return database.sql("""
                with branch as materialized (
                    select person.id
                    from organization.published_unit top
                    join organization.published_unit unit on unit.path <@ top.path
                    join person.person on person.unit_id = unit.id
                    where top.id = :branch),
                whom as (
                    select belongs.audience_id, count(*) as people
                    from person.audience_on(
                             :day, true, array(select rule from person.audience_rule rule),
                             case when (select count(*) from branch) < 2000 then array(select id from branch) end)
                         belongs
                    join branch on branch.id = belongs.person_id
                    group by belongs.audience_id)
                select audience.code, audience.name, audience.note, coalesce(whom.people, 0) as people,
                       (select count(*) from person.audience_rule rule where rule.audience_id = audience.id) as rules
                from person.audience left join whom on whom.audience_id = audience.id
                order by audience.position
                """)
                .param("day", day)
                .param("branch", branch.value())
                .query((row, _) -> new AudienceLine(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("note"),
                        row.getInt("rules"),
                        row.getLong("people")))
                .list();
    }

    List<Audiences.Choice> choices() {
        return database.sql("select code, name from person.audience order by position")
                .query((row, _) -> new Audiences.Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    Optional<Audience> find(String code) {
        var rules =
                database.sql("""
                select rule.* from person.audience_rule rule
                join person.audience on audience.id = rule.audience_id
                where audience.code = :code order by rule.n
                """).param("code", code).query(AudienceStore::rule).list();
        return database.sql("select * from person.audience where code = :code")
                .param("code", code)
                .query((row, _) -> new Audience(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("note"),
                        rules,
                        row.getInt("version")))
                .optional();
    }

    boolean isTop(UnitId unit) {
        return database.sql("""
                select exists (select from organization.published_unit where id = :unit and parent_id is null)
                """)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** By the very function that will decide once the rules are kept. */
    long count(List<Rule> rules, UnitId branch, LocalDate day) {
        return database.sql("""
                select count(*)
                from person.audience_on(:day, true, array(
                         select rule from jsonb_populate_recordset(
                             null::person.audience_rule, cast(:rules as jsonb)) rule), null) whom
                join person.person on person.id = whom.person_id
                join organization.published_unit unit on unit.id = person.unit_id
                join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
                """)
                .param("day", day)
                .param("rules", written(rules))
                .param("branch", branch.value())
                .query(Long.class)
                .single();
    }

    /** Whether it was still as the writer saw it, and is now as they want it. */
    boolean save(Audience audience) {
        var saved = database.sql("""
                update person.audience set name = :name, note = :note, version = version + 1
                where code = :code and version = :version
                """)
                .param("name", audience.name())
                .param("note", audience.note())
                .param("code", audience.code())
                .param("version", audience.version())
                .update();
        if (saved == 0) return false;
        database.sql("""
                delete from person.audience_rule rule using person.audience
                where audience.id = rule.audience_id and audience.code = :code
                """).param("code", audience.code()).update();
        database.sql("""
                insert into person.audience_rule
                    (audience_id, n, effect, basis, memberships, titles, kinds, levels, names)
                select audience.id, rule.n, rule.effect, rule.basis, rule.memberships, rule.titles, rule.kinds,
                       rule.levels, rule.names
                from jsonb_populate_recordset(null::person.audience_rule, cast(:rules as jsonb)) rule
                join person.audience on audience.code = :code
                """)
                .param("rules", written(audience.rules()))
                .param("code", audience.code())
                .update();
        return true;
    }

    private String written(List<Rule> rules) {
        var rows = new java.util.ArrayList<RuleRow>();
        for (var rule : rules) rows.add(RuleRow.of(rows.size() + 1, rule));
        return json.writeValueAsString(rows);
    }

    private static Rule rule(ResultSet row, int n) throws SQLException {
        return new Rule(
                Rule.Effect.valueOf(row.getString("effect")),
                Rule.Basis.valueOf(row.getString("basis")),
                texts(row, "memberships").map(Membership.Kind::valueOf).collect(Collectors.toSet()),
                texts(row, "titles").toList(),
                texts(row, "kinds").map(UnitKind::valueOf).collect(Collectors.toSet()),
                texts(row, "levels").map(UnitLevel::valueOf).collect(Collectors.toSet()),
                texts(row, "names").toList());
    }

    private static java.util.stream.Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    /** A rule as its row is written in JSON; the audience is put in where it is kept. */
    record RuleRow(
            @com.fasterxml.jackson.annotation.JsonProperty("audience_id")
            long audience,

            int n,
            String effect,
            String basis,
            List<String> memberships,
            List<String> titles,
            List<String> kinds,
            List<String> levels,
            List<String> names) {

        static RuleRow of(int n, Rule rule) {
            return new RuleRow(
                    0,
                    n,
                    rule.effect().name(),
                    rule.basis().name(),
                    all(rule.memberships(), Enum::name),
                    rule.titles(),
                    all(rule.kinds(), Enum::name),
                    all(rule.levels(), Enum::name),
                    rule.names());
        }

        private static <T> List<String> all(java.util.Collection<T> values, Function<T, String> text) {
            return values.stream().map(text).sorted().toList();
        }
    }
}
