-- Since when somebody is where and what they are: the days of their latest rows, beside what those rows say.
alter table person.person add unit_since date, add member_since date;
update person.person set
    unit_since = (select max(home.since) from person.home
                  where home.person_id = person.id and home.withdrawn_by is null),
    member_since = (select max(membership.since) from person.membership where membership.person_id = person.id);
alter table person.person alter unit_since set not null, alter member_since set not null;

-- Rows of a file on their way in, as they were read; problems name what is wrong with a row by itself. They are rebuilt
-- from the file if the server should fall, and are worth no log.
create unlogged table person.import_row (
    run             bigint not null,
    number          integer not null,
    code            text,
    card_number     text,
    full_name       text,
    search_key      text,
    sort_key        text,
    born_on         date,
    sex             text,
    telephone       text,
    email           text,
    unit_code       text,
    since           date,
    membership      text,
    member_since    date,
    title           text,
    title_key       text,
    head            boolean not null,
    problems        text not null
);
create index import_row_run on person.import_row (run, number);

-- What would become of each row.
create unlogged table person.import_finding (
    run             bigint not null,
    number          integer not null,
    outcome         text not null check (outcome in ('ADD', 'CHANGE', 'SAME', 'ERROR')),
    person_id       bigint,
    unit_id         bigint,
    moves           boolean not null,
    turns           boolean not null,
    seats           boolean not null,
    problems        text not null
);
create index import_finding_run on person.import_finding (run, number);

-- Statements over many rows are planned by what is known of the tables; whoever works here does not own them.
create function person.look_at_import() returns void language plpgsql security definer set search_path = person, pg_temp as $$
begin
    analyze person.import_row;
    analyze person.import_finding;
end
$$;
create function person.look_at_people() returns void language plpgsql security definer set search_path = person, pg_temp as $$
begin
    analyze person.person;
    analyze person.home;
    analyze person.membership;
    analyze person.position;
end
$$;

create index home_entered on person.home (entered_by) where entered_by is not null;
create index home_withdrawn on person.home (withdrawn_by) where withdrawn_by is not null;
create index position_entered on person.position (entered_by) where entered_by is not null;
create index position_withdrawn on person.position (withdrawn_by) where withdrawn_by is not null;

-- Rows come by the hundred thousand, and a foreign key asks for each of them by itself. No person and no unit is ever
-- deleted, so it is enough to ask once, for all rows of a statement, whether what they name is there.
alter table person.home drop constraint home_person_id_fkey, drop constraint home_unit_id_fkey;
alter table person.membership drop constraint membership_person_id_fkey;

create function person.require_person() returns trigger language plpgsql as $$
begin
    if exists (select from added where not exists (select from person.person where person.id = added.person_id)) then
        raise foreign_key_violation using message = 'no such person', table = tg_table_name, schema = 'person';
    end if;
    return null;
end
$$;
create function person.require_unit() returns trigger language plpgsql as $$
begin
    if exists (select from added where unit_id is not null
               and not exists (select from organization.published_unit unit where unit.id = added.unit_id)) then
        raise foreign_key_violation using message = 'no such unit', table = tg_table_name, schema = 'person';
    end if;
    return null;
end
$$;
create trigger home_has_a_person after insert on person.home
    referencing new table as added for each statement execute function person.require_person();
create trigger home_has_a_unit after insert on person.home
    referencing new table as added for each statement execute function person.require_unit();
create trigger membership_has_a_person after insert on person.membership
    referencing new table as added for each statement execute function person.require_person();

create function person.refuse_deletion() returns trigger language plpgsql as $$
begin
    raise exception 'nobody is deleted: whoever leaves has left from a day on';
end
$$;
create trigger nobody_is_deleted before delete or truncate on person.person
    for each statement execute function person.refuse_deletion();
