package vn.quantriet.organization.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.text.VietnameseText;

/** Makes of a run's findings what they say. */
@Component
class UnitApplyStore {

    private final Database database;

    UnitApplyStore(Database database) {
        this.database = database;
    }

    /** Reading goes on; whoever wants to change the tree waits until the transaction is over. */
    void keepOthersOut() {
        database.sql("lock table organization.unit in share row exclusive mode").update();
    }

    /** Each unit below the one its parent code names, in the tree already or among the rows; the path follows. */
    void add(long run, LocalDate day) {
        database.sql("""
                with recursive added as materialized (
                    select nextval(pg_get_serial_sequence('organization.unit', 'id')) as id, row.*,
                           coalesce(row.level, row.usual_level) as stands_at, coalesce(row.valid_from, :day) as since
                    from organization.import_finding finding
                    join organization.import_row row on row.run = finding.run and row.number = finding.number
                    where finding.run = :run and finding.outcome = 'ADD'),
                placed (id, code, parent_id, path) as (
                    select added.id, added.code, above.id, above.path || added.id::text::ltree
                    from added join organization.unit above on above.code = added.parent_code
                    union all
                    select added.id, added.code, placed.id, placed.path || added.id::text::ltree
                    from placed join added on added.parent_code = placed.code),
                unit as (
                    insert into organization.unit
                        (id, code, name, kind, level, parent_id, path, position, search_key, valid_from, identifier,
                         address, telephone, email)
                    select added.id, added.code, added.name, added.kind, added.stands_at, placed.parent_id, placed.path,
                           added.number, added.search_key, added.since, added.identifier,
                           coalesce(added.address, ''), coalesce(added.telephone, ''), coalesce(added.email, '')
                    from added join placed on placed.id = added.id),
                version as (
                    insert into organization.unit_version
                        (unit_id, valid, name, kind, level, parent_id, path, position)
                    select added.id, daterange(added.since, null), added.name, added.kind, added.stands_at,
                           placed.parent_id, placed.path, added.number
                    from added join placed on placed.id = added.id)
                insert into organization.alias (unit_id, match_key, name)
                select id, name_key, name from added
                union
                select added.id, split_part(line, E'\t', 2), split_part(line, E'\t', 1)
                from added cross join lateral regexp_split_to_table(added.aliases, E'\n') as line
                on conflict do nothing
                """).param("run", run).param("day", day).update();
    }

    /** Those of the units that were added which stand in the administrative line too, and where. */
    Map<String, String> administrativeParents(long run) {
        return database
                .sql("""
                select row.code, row.administrative_code
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                where finding.run = :run and finding.outcome = 'ADD' and row.administrative_code is not null
                """)
                .param("run", run)
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("administrative_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a unit is known by elsewhere and where it is reached; other names are added to those it has. */
    void change(long run) {
        database.sql("""
                update organization.unit set
                    identifier = coalesce(row.identifier, unit.identifier),
                    address = coalesce(row.address, unit.address),
                    telephone = coalesce(row.telephone, unit.telephone),
                    email = coalesce(row.email, unit.email),
                    version = version + 1
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                where finding.run = :run and finding.outcome = 'CHANGE' and unit.id = finding.unit_id
                """).param("run", run).update();
        var named = database.sql("""
                insert into organization.alias (unit_id, match_key, name)
                select finding.unit_id, split_part(line, E'\\t', 2), split_part(line, E'\\t', 1)
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                cross join lateral regexp_split_to_table(row.aliases, E'\\n') as line
                where finding.run = :run and finding.outcome = 'CHANGE'
                on conflict do nothing
                """).param("run", run).update();
        if (named > 0) drawSearchKeys(run);
    }

    private void drawSearchKeys(long run) {
        var called = database.sql("""
                select unit.id,
                       unit.code || ' ' || unit.name || ' ' || coalesce(string_agg(alias.name, ' '), '') as words
                from organization.import_finding finding
                join organization.unit on unit.id = finding.unit_id
                left join organization.alias on alias.unit_id = unit.id and alias.name <> unit.name
                where finding.run = :run and finding.outcome = 'CHANGE'
                group by unit.id
                """)
                .param("run", run)
                .query((row, _) -> new Called(row.getLong("id"), row.getString("words")))
                .list();
        database.sql("""
                update organization.unit set search_key = given.search_key
                from unnest(:ids, :keys) as given (id, search_key) where unit.id = given.id
                """)
                .param("ids", called.stream().map(Called::id).toArray(Long[]::new))
                .param(
                        "keys",
                        called.stream()
                                .map(unit -> VietnameseText.searchKey(unit.words()))
                                .toArray(String[]::new))
                .update();
    }

    private record Called(long id, String words) {}
}
