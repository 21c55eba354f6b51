package vn.quantriet.person.intake;

import java.time.LocalDate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Makes of a run's findings what they say. */
@Component
class ImportApplyStore {

    private final Database database;

    ImportApplyStore(Database database) {
        this.database = database;
    }

    /** Reading goes on; whoever wants to change somebody waits until the transaction is over. */
    void keepOthersOut() {
        database.sql("set local work_mem = '128MB'").update();
        database.sql("lock table person.person in share row exclusive mode").update();
    }

    /** After many rows at once, for whoever asks next. */
    void lookAtPeople() {
        database.sql("select person.look_at_people()").query((_, _) -> 0).list();
    }

    void add(Slice slice, LocalDate today) {
        database.sql("""
                with added as materialized (
                    select nextval('person.person_id_seq') as id, finding.unit_id, row.*,
                           coalesce(row.since, :today) as on_roster,
                           coalesce(row.member_since, row.since, :today) as in_party
                    from person.import_finding finding
                    join person.import_row row on row.run = finding.run and row.number = finding.number
                    where finding.run = :run and finding.number between :first and :last
                      and finding.outcome = 'ADD'),
                person as (
                    insert into person.person (id, code, card_number, full_name, search_key, sort_key, born_on, sex,
                                               telephone, email, unit_id, unit_since, membership, member_since)
                    select id, code, card_number, full_name, search_key, sort_key, born_on, sex,
                           coalesce(telephone, ''), coalesce(email, ''), unit_id, on_roster,
                           coalesce(membership, 'NONE'), in_party
                    from added),
                home as (
                    insert into person.home (person_id, since, unit_id) select id, on_roster, unit_id from added),
                membership as (
                    insert into person.membership (person_id, since, kind)
                    select id, in_party, coalesce(membership, 'NONE') from added)
                insert into person.position (person_id, unit_id, title, title_key, head, since)
                select id, unit_id, title, title_key, head, on_roster from added where title is not null
                """).paramSource(parameters(slice, today)).update();
    }

    /** Only rows that differ are written; a person whom the file moves or turns gets a row of history more. */
    void change(Slice slice, LocalDate today) {
        database.sql("""
                with changed as materialized (
                    select finding.person_id, finding.unit_id, finding.moves, finding.turns, finding.seats, row.*,
                           coalesce(row.since, :today) as on_roster, coalesce(row.member_since, :today) as in_party
                    from person.import_finding finding
                    join person.import_row row on row.run = finding.run and row.number = finding.number
                    where finding.run = :run and finding.number between :first and :last
                      and finding.outcome = 'CHANGE'),
                person as (
                    update person.person set
                        code = coalesce(changed.code, person.code),
                        card_number = coalesce(changed.card_number, person.card_number),
                        full_name = coalesce(changed.full_name, person.full_name),
                        search_key = coalesce(changed.search_key, person.search_key),
                        sort_key = coalesce(changed.sort_key, person.sort_key),
                        born_on = coalesce(changed.born_on, person.born_on),
                        sex = coalesce(changed.sex, person.sex),
                        telephone = coalesce(changed.telephone, person.telephone),
                        email = coalesce(changed.email, person.email),
                        unit_id = case when moves then changed.unit_id else person.unit_id end,
                        unit_since = case when moves then on_roster else person.unit_since end,
                        left_on = case when moves then null else person.left_on end,
                        membership = case when turns then changed.membership else person.membership end,
                        member_since = case when turns then in_party else person.member_since end,
                        version = version + 1
                    from changed where changed.person_id = person.id),
                home as (
                    insert into person.home (person_id, since, unit_id)
                    select person_id, on_roster, unit_id from changed where moves),
                membership as (
                    insert into person.membership (person_id, since, kind)
                    select person_id, in_party, membership from changed where turns)
                insert into person.position (person_id, unit_id, title, title_key, head, since)
                select person_id, unit_id, title, title_key, head, on_roster from changed where seats
                """).paramSource(parameters(slice, today)).update();
    }

    private static MapSqlParameterSource parameters(Slice slice, LocalDate today) {
        return new MapSqlParameterSource("run", slice.run())
                .addValue("first", slice.first())
                .addValue("last", slice.last())
                .addValue("today", today);
    }

    /** Rows of a run by their numbers. */
    record Slice(long run, int first, int last) {}
}
