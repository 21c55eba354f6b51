package vn.quantriet.person.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Compares the rows of a run with who is there, in one statement. */
@Component
class ImportFindingStore {

    private final Database database;

    ImportFindingStore(Database database) {
        this.database = database;
    }

    /** A unit or a person outside the branch is as good as none. */
    ImportCounts find(long run, UnitId branch, LocalDate day) {
        forget(run);
        database.sql("set local work_mem = '128MB'").update();
        database.sql("select person.look_at_import()").query((_, _) -> 0).list();
        database.sql("""
                with row as (
                    select * from person.import_row where run = :run),
                code_twice as (
                    select code, min(number) as first from row where code is not null
                    group by code having count(*) > 1),
                card_twice as (
                    select card_number, min(number) as first from row where card_number is not null
                    group by card_number having count(*) > 1),
                heads_twice as (
                    select unit_code, min(number) as first from row where head and title is not null
                    group by unit_code having count(*) > 1),
                branch as (
                    select unit.id, unit.code
                    from organization.published_unit top
                    join organization.published_unit unit on unit.path <@ top.path
                    where top.id = :branch and unit.valid_from <= :day
                      and (unit.valid_to is null or unit.valid_to > :day)),
                looked as (
                    select row.number, person.id as person_id, person.version, coalesce(named.id, home.id) as unit_id,
                           row.full_name is not null and row.full_name <> person.full_name
                               or row.code is not null and row.code is distinct from person.code
                               or row.card_number is not null and row.card_number is distinct from person.card_number
                               or row.born_on is not null and row.born_on is distinct from person.born_on
                               or row.sex is not null and row.sex is distinct from person.sex
                               or row.telephone is not null and row.telephone <> person.telephone
                               or row.email is not null and row.email <> person.email as differs,
                           named.id is not null and (named.id <> person.unit_id or person.left_on is not null) as moves,
                           row.membership is not null and row.membership <> person.membership as turns,
                           row.title is not null and not exists (
                               select from person.position held
                               where held.person_id = person.id and held.unit_id = coalesce(named.id, home.id)
                                 and held.title_key = row.title_key and held.head = row.head
                                 and held.until is null and held.withdrawn_by is null) as seats,
                           row.problems || concat(
                               case when by_code.id <> person.id or by_card.id <> person.id
                                    then E'person.import.two-people\\t'
                                         || coalesce(row.card_number, row.code) || E'\\n' end,
                               case when row.record is not null and home.id is null
                                    then E'person.import.no-record\\t' || row.record || E'\\n' end,
                               case when person.id is not null and home.id is null and row.record is null
                                    then E'person.import.key-taken\\t' || coalesce(row.code, row.card_number) || E'\\n'
                                    end,
                               case when person.id is null and row.full_name is null and row.problems = ''
                                    then E'person.import.no-name\\t\\n' end,
                               case when row.unit_code is not null and named.id is null
                                    then E'person.import.no-unit\\t' || row.unit_code || E'\\n' end,
                               case when person.id is null and row.unit_code is null
                                    then E'person.import.unit-missing\\t\\n' end,
                               case when code_twice.first < row.number
                                    then E'person.import.twice\\t' || code_twice.first || E'\\n' end,
                               case when card_twice.first < row.number
                                    then E'person.import.twice\\t' || card_twice.first || E'\\n' end,
                               case when heads_twice.first < row.number and row.head and row.title is not null
                                    then E'person.import.head-twice\\t' || heads_twice.first || E'\\n' end,
                               case when row.head and row.title is null
                                    then E'person.import.head-without-title\\t\\n' end,
                               case when named.id is not null
                                         and (named.id <> person.unit_id or person.left_on is not null)
                                         and coalesce(row.since, :day) <= greatest(person.unit_since, person.left_on)
                                    then E'person.import.moved-since\\t'
                                         || to_char(greatest(person.unit_since, person.left_on), 'DD/MM/YYYY')
                                         || E'\\n' end,
                               case when row.membership is not null and row.membership <> person.membership
                                         and coalesce(row.member_since, :day) <= person.member_since
                                    then E'person.import.member-since\\t'
                                         || to_char(person.member_since, 'DD/MM/YYYY') || E'\\n' end,
                               case when row.head and row.title is not null and exists (
                                        select from person.position held
                                        where held.unit_id = coalesce(named.id, home.id) and held.head
                                          and held.withdrawn_by is null and held.person_id is distinct from person.id
                                          and (held.until is null or held.until > coalesce(row.since, :day)))
                                    then E'person.import.head-held\\t' || coalesce(named.code, home.code)
                                         || E'\\n' end) as problems
                    from row
                    left join person.person by_code on by_code.code = row.code
                    left join person.person by_card on by_card.card_number = row.card_number
                    left join lateral (
                        select * from person.person
                        where id = coalesce(row.record, by_code.id, by_card.id) offset 0) person on true
                    left join branch named on named.code = row.unit_code
                    left join branch home on home.id = person.unit_id
                    left join code_twice on code_twice.code = row.code
                    left join card_twice on card_twice.card_number = row.card_number
                    left join heads_twice on heads_twice.unit_code = row.unit_code)
                insert into person.import_finding
                    (run, number, outcome, person_id, version, unit_id, moves, turns, seats, problems)
                select :run, number,
                       case when problems <> '' then 'ERROR' when person_id is null then 'ADD'
                            when differs or moves or turns or seats then 'CHANGE' else 'SAME' end,
                       person_id, version, unit_id, moves and person_id is not null, turns and person_id is not null,
                       seats, problems
                from looked
                """)
                .param("run", run)
                .param("branch", branch.value())
                .param("day", day)
                .update();
        refuseSamePerson(run);
        return count(run);
    }

    /** One row may name somebody by their code and another by their card. */
    private void refuseSamePerson(long run) {
        // nothing is known of rows that have just come, and row by row it would take for ever
        database.sql("set local enable_nestloop = off").update();
        database.sql("""
                with twice as materialized (
                    select person_id, min(number) as first from person.import_finding
                    where run = :run and person_id is not null
                    group by person_id having count(*) > 1)
                update person.import_finding finding
                set outcome = 'ERROR', problems = problems || E'person.import.twice\\t' || twice.first || E'\\n'
                from twice
                where finding.run = :run and finding.person_id = twice.person_id and finding.number > twice.first
                  and problems not like '%person.import.twice%'
                """).param("run", run).update();
        database.sql("set local enable_nestloop = on").update();
    }

    /** Whether everything a row was compared with is still as it was then. */
    boolean hold(long run, UnitId branch, LocalDate day) {
        return database.sql("""
                with branch as (
                    select unit.id
                    from organization.published_unit top
                    join organization.published_unit unit on unit.path <@ top.path
                    where top.id = :branch and unit.valid_from <= :day
                      and (unit.valid_to is null or unit.valid_to > :day))
                select not exists (
                           select from person.import_finding finding
                           left join person.person on person.id = finding.person_id
                           where finding.run = :run and finding.person_id is not null
                             and person.version is distinct from finding.version)
                   and not exists (
                           select from (select distinct unit_id from person.import_finding where run = :run) named
                           where named.unit_id not in (select id from branch))
                   and not exists (
                           select from person.import_finding finding
                           join person.import_row row on row.run = finding.run and row.number = finding.number
                           where finding.run = :run and finding.person_id is not null and row.title is not null
                             and finding.seats = exists (
                                 select from person.position held
                                 where held.person_id = finding.person_id and held.unit_id = finding.unit_id
                                   and held.title_key = row.title_key and held.head = row.head
                                   and held.until is null and held.withdrawn_by is null))
                """)
                .param("run", run)
                .param("branch", branch.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    int lastRow(long run) {
        return database.sql("select coalesce(max(number), 0) from person.import_finding where run = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    ImportCounts count(long run) {
        return database.sql("""
                select count(*) filter (where outcome = 'ADD') as added,
                       count(*) filter (where outcome = 'CHANGE') as changed,
                       count(*) filter (where outcome = 'SAME') as same,
                       count(*) filter (where outcome = 'ERROR') as wrong
                from person.import_finding where run = :run
                """).param("run", run).query(ImportCounts.class).single();
    }

    List<ImportFinding> list(long run, ImportFinding.@Nullable Outcome only, int page) {
        return database.sql("""
                select row.number, coalesce(row.full_name, person.full_name, '') as full_name,
                       coalesce(unit.name, row.unit_code, '') as unit, finding.outcome, finding.problems
                from person.import_finding finding
                join person.import_row row on row.run = finding.run and row.number = finding.number
                left join person.person on person.id = finding.person_id
                left join organization.published_unit unit on unit.id = finding.unit_id
                where finding.run = :run and (cast(:only as text) is null or finding.outcome = :only)
                order by finding.number
                limit :size offset :skipped
                """)
                .param("run", run)
                .param("only", only == null ? null : only.name())
                .param("size", PeopleImport.PAGE)
                .param("skipped", (page - 1L) * PeopleImport.PAGE)
                .query((row, _) -> new ImportFinding(
                        row.getInt("number"),
                        row.getString("full_name"),
                        row.getString("unit"),
                        ImportFinding.Outcome.valueOf(row.getString("outcome")),
                        Problem.read(row.getString("problems"))))
                .list();
    }

    void forget(long run) {
        database.sql("delete from person.import_finding where run = :run")
                .param("run", run)
                .update();
    }
}
