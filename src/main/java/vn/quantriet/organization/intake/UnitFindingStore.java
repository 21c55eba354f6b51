package vn.quantriet.organization.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Compares the rows of a run with the tree, in one statement. */
@Component
class UnitFindingStore {

    private final Database database;

    UnitFindingStore(Database database) {
        this.database = database;
    }

    /** A unit outside the branch is as good as none, but its code is taken. Places and names are for decisions. */
    UnitCounts find(long run, UnitId branch, LocalDate day) {
        forget(run);
        database.sql("select organization.look_at_import()").query((_, _) -> 0).list();
        database.sql("""
                with recursive row as materialized (
                    select * from organization.import_row where run = :run),
                twice as (
                    select code, min(number) as first from row where code is not null
                    group by code having count(*) > 1),
                identifier_twice as (
                    select identifier, min(number) as first from row where identifier is not null
                    group by identifier having count(*) > 1),
                inside as materialized (
                    select unit.* from organization.unit top
                    join organization.unit on unit.path <@ top.path
                    where top.id = :branch and unit.founded),
                placed (code) as (
                    select row.code from row join inside on inside.code = row.parent_code
                    where inside.valid_to is null or inside.valid_to > :day
                    union
                    select row.code from placed join row on row.parent_code = placed.code),
                places as materialized (select distinct code from placed),
                lined (code) as (
                    select row.code from row
                    left join organization.unit line on line.code = row.administrative_code and line.founded
                    left join row other on other.code = row.administrative_code
                    where line.id is not null or other.code is null
                    union
                    select row.code from lined join row on row.administrative_code = lined.code),
                lines as materialized (select distinct code from lined),
                looked as (
                    select row.number, inside.id as unit_id, anywhere.id as taken_id,
                           case when inside.id is not null then organization.digest(anywhere) end as seen,
                           row.address is not null and row.address <> inside.address
                               or row.telephone is not null and row.telephone <> inside.telephone
                               or row.email is not null and row.email <> inside.email
                               or row.identifier is not null and row.identifier is distinct from inside.identifier
                               or row.aliases is not null and exists (
                                   select from regexp_split_to_table(row.aliases, E'\\n') as line
                                   where not exists (
                                       select from organization.alias
                                       where alias.unit_id = inside.id
                                         and alias.match_key = split_part(line, E'\\t', 2))) as differs,
                           row.problems || concat(
                               case when twice.first < row.number
                                    then E'organization.import.twice\\t' || twice.first || E'\\n' end,
                               case when identifier_twice.first < row.number
                                    then E'organization.import.identifier-twice\\t' || identifier_twice.first || E'\\n'
                                    end,
                               case when other.id <> anywhere.id or other.id is not null and anywhere.id is null
                                    then E'organization.import.identifier-taken\\t' || row.identifier || E'\\n' end,
                               case when inside.id is null and anywhere.id is not null
                                    then E'organization.import.code-taken\\t' || row.code || E'\\n' end,
                               case when inside.valid_to <= :day
                                    then E'organization.import.ended\\t' || to_char(inside.valid_to, 'DD/MM/YYYY')
                                         || E'\\n' end,
                               case when anywhere.id is null and row.name is null
                                    then E'organization.import.no-name\\t\\n' end,
                               case when anywhere.id is null and row.kind is null and row.problems = ''
                                    then E'organization.import.no-kind\\t\\n' end,
                               case when anywhere.id is null and row.parent_code is null
                                    then E'organization.import.no-parent\\t\\n' end,
                               case when anywhere.id is null and row.parent_code is not null and places.code is null
                                    then E'organization.import.parent-unknown\\t' || row.parent_code || E'\\n' end,
                               case when row.administrative_code is not null and inside.id is null
                                         and line.id is null
                                         and not exists (select from row other
                                                         where other.code = row.administrative_code)
                                    then E'organization.import.line-unknown\\t' || row.administrative_code || E'\\n'
                                    end,
                               case when inside.id is null and row.code is not null and lines.code is null
                                    then E'organization.import.line-circle\\t' || row.administrative_code || E'\\n'
                                    end,
                               case when inside.id is not null and row.name is not null and row.name <> inside.name
                                    then E'organization.import.renamed\\t' || inside.name || E'\\n' end,
                               case when inside.id is not null
                                         and (row.kind is not null and row.kind <> inside.kind
                                              or row.level is not null and row.level <> inside.level)
                                    then E'organization.import.kind-changed\\t' || inside.name || E'\\n' end,
                               case when inside.id is not null and row.parent_code is not null
                                         and row.parent_code is distinct from above.code and inside.id <> :branch
                                    then E'organization.import.moved\\t' || coalesce(above.code, '') || E'\\n' end,
                               case when inside.id is not null and row.administrative_code is not null
                                         and line.id is distinct from inside.administrative_parent_id
                                    then E'organization.import.line-moved\\t' || row.administrative_code || E'\\n' end,
                               case when inside.id is not null and row.valid_from is not null
                                         and row.valid_from <> inside.valid_from
                                    then E'organization.import.since-changed\\t'
                                         || to_char(inside.valid_from, 'DD/MM/YYYY') || E'\\n' end) as problems
                    from row
                    left join organization.unit anywhere on anywhere.code = row.code
                    left join inside on inside.id = anywhere.id
                    left join organization.unit above on above.id = inside.parent_id
                    left join organization.unit line on line.code = row.administrative_code and line.founded
                    left join organization.unit other on other.identifier = row.identifier
                    left join places on places.code = row.code
                    left join lines on lines.code = row.code
                    left join twice on twice.code = row.code
                    left join identifier_twice on identifier_twice.identifier = row.identifier)
                insert into organization.import_finding (run, number, outcome, unit_id, seen, problems)
                select :run, number,
                       case when problems <> '' then 'ERROR' when unit_id is null then 'ADD'
                            when differs then 'CHANGE' else 'SAME' end,
                       unit_id, seen, problems
                from looked
                """)
                .param("run", run)
                .param("branch", branch.value())
                .param("day", day)
                .update();
        return count(run);
    }

    /** Whether everything a row was compared with is still as it was then. */
    boolean hold(long run, UnitId branch, LocalDate day) {
        return database.sql("""
                with row as materialized (
                    select row.*, finding.unit_id, finding.seen
                    from organization.import_finding finding
                    join organization.import_row row on row.run = finding.run and row.number = finding.number
                    where finding.run = :run),
                inside as materialized (
                    select unit.* from organization.unit top
                    join organization.unit on unit.path <@ top.path
                    where top.id = :branch and unit.founded)
                select not exists (
                           select from row left join organization.unit on unit.id = row.unit_id
                           where row.unit_id is not null
                             and organization.digest(unit) is distinct from row.seen)
                   and not exists (
                           select from (select distinct parent_code as code from row where unit_id is null) named
                           left join inside above on above.code = named.code
                                                  and (above.valid_to is null or above.valid_to > :day)
                           where above.id is null and named.code not in (select code from row where unit_id is null))
                   and not exists (
                           select from (
                               select distinct administrative_code as code from row where unit_id is null) named
                           left join organization.unit line on line.code = named.code and line.founded
                           where named.code is not null and line.id is null
                             and named.code not in (select code from row where unit_id is null))
                """)
                .param("run", run)
                .param("branch", branch.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    UnitCounts count(long run) {
        return database.sql("""
                select count(*) filter (where outcome = 'ADD') as added,
                       count(*) filter (where outcome = 'CHANGE') as changed,
                       count(*) filter (where outcome = 'SAME') as same,
                       count(*) filter (where outcome = 'ERROR') as wrong
                from organization.import_finding where run = :run
                """).param("run", run).query(UnitCounts.class).single();
    }

    List<UnitFinding> list(long run, UnitFinding.@Nullable Outcome only, int page) {
        return database.sql("""
                select row.number, coalesce(row.code, '') as code, coalesce(row.name, unit.name, '') as name,
                       finding.outcome, finding.problems
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                left join organization.unit on unit.id = finding.unit_id
                where finding.run = :run and (cast(:only as text) is null or finding.outcome = :only)
                order by finding.number
                limit :size offset :skipped
                """)
                .param("run", run)
                .param("only", only == null ? null : only.name())
                .param("size", UnitsImport.PAGE)
                .param("skipped", (page - 1L) * UnitsImport.PAGE)
                .query((row, _) -> new UnitFinding(
                        row.getInt("number"),
                        row.getString("code"),
                        row.getString("name"),
                        UnitFinding.Outcome.valueOf(row.getString("outcome")),
                        problems(row.getString("problems"))))
                .list();
    }

    private static List<UnitFinding.Problem> problems(String written) {
        return Arrays.stream(written.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 2))
                .map(parts -> new UnitFinding.Problem(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    void forget(long run) {
        database.sql("delete from organization.import_finding where run = :run")
                .param("run", run)
                .update();
    }
}
