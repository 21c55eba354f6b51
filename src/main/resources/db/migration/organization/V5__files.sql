-- Rows of a file on their way in, as they were read; problems name what is wrong with a row by itself. They are rebuilt
-- from the file if the server should fall, and are worth no log.
create unlogged table organization.import_row (
    run                 bigint not null,
    number              integer not null,
    code                text,
    name                text,
    kind                text,
    level               text,
    parent_code         text,
    aliases             text,
    identifier          text,
    administrative_code text,
    valid_from          date,
    address             text,
    telephone           text,
    email               text,
    problems            text not null
);
create index import_row_run on organization.import_row (run, number);

-- What would become of each row.
create unlogged table organization.import_finding (
    run                 bigint not null,
    number              integer not null,
    outcome             text not null check (outcome in ('ADD', 'CHANGE', 'SAME', 'ERROR')),
    unit_id             bigint,
    problems            text not null
);
create index import_finding_run on organization.import_finding (run, number);

-- Statements over many rows are planned by what is known of the tables; whoever works here does not own them.
create function organization.look_at_import() returns void
language plpgsql security definer set search_path = organization, pg_temp as $$
begin
    analyze organization.import_row;
end
$$;
