package vn.quantriet.person.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                select audience.code, audience.name, audience.note, audience.withdrawn_on,
                       case when audience.withdrawn_on <= :day then 0 else coalesce(whom.people, 0) end as people,
                       (select count(*) from person.audience_rule rule where rule.audience_id = audience.id) as rules
                from person.audience left join whom on whom.audience_id = audience.id
                order by audience.withdrawn_on is not null, audience.position
                """)
                .param("day", day)
                .param("branch", branch.value())
                .query((row, _) -> new AudienceLine(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("note"),
                        row.getInt("rules"),
                        row.getLong("people"),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .list();
    }

    List<Audiences.Choice> choices() {
        return database.sql("""
                select code, name, withdrawn_on from person.audience order by withdrawn_on is not null, position
                """)
                .query((row, _) -> new Audiences.Choice(
                        row.getString("code"), row.getString("name"), row.getObject("withdrawn_on", LocalDate.class)))
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
                        row.getInt("version"),
                        row.getObject("added_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class)))
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

    /** Whether there was none of its code, and it is there now, after all others. */
    boolean add(Audience audience, LocalDate day) {
        var added = database.sql("""
                insert into person.audience (code, name, note, position, added_on)
                select :code, :name, :note, coalesce(max(position), 0) + 1, :day from person.audience
                on conflict (code) do nothing
                """)
                .param("code", audience.code())
                .param("name", audience.name())
                .param("note", audience.note())
                .param("day", day)
                .update();
        if (added == 1) write(audience);
        return added == 1;
    }

    /** Whether it was still as the writer saw it; without a day, it is used again. */
    boolean withdraw(String code, int version, @Nullable LocalDate from) {
        return database.sql("""
                update person.audience set withdrawn_on = :from, version = version + 1
                where code = :code and version = :version
                """)
                        .param("from", from)
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
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
        write(audience);
        return true;
    }

    private void write(Audience audience) {
        database.sql("""
                insert into person.audience_rule
                    (audience_id, n, effect, basis, memberships, titles, titles_typed, kinds, levels, names,
                     names_typed)
                select audience.id, rule.n, rule.effect, rule.basis, rule.memberships, rule.titles,
                       rule.titles_typed, rule.kinds, rule.levels, rule.names, rule.names_typed
                from jsonb_populate_recordset(null::person.audience_rule, cast(:rules as jsonb)) rule
                join person.audience on audience.code = :code
                """)
                .param("rules", written(audience.rules()))
                .param("code", audience.code())
                .update();
    }

    private String written(List<Rule> rules) {
        var rows = new ArrayList<RuleRow>();
        for (var rule : rules) rows.add(RuleRow.of(rows.size() + 1, rule));
        return json.writeValueAsString(rows);
    }

    private static Rule rule(ResultSet row, int n) throws SQLException {
        return new Rule(
                Rule.Effect.valueOf(row.getString("effect")),
                Rule.Basis.valueOf(row.getString("basis")),
                texts(row, "memberships").map(Membership.Kind::valueOf).collect(Collectors.toSet()),
                texts(row, "titles_typed").toList(),
                texts(row, "kinds").map(UnitKind::valueOf).collect(Collectors.toSet()),
                texts(row, "levels").map(UnitLevel::valueOf).collect(Collectors.toSet()),
                texts(row, "names_typed").toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
