-- A file is compared once. What a row was compared with is kept as a digest, so that applying the file later can tell
-- whether that still holds. Keys by which units are found are made where the row is read.
alter table organization.import_row
    add usual_level text,
    add name_key    text,
    add search_key  text;
alter table organization.import_finding add seen bigint;

-- What a row of a file is compared with.
create function organization.digest(unit organization.unit) returns bigint language sql immutable as $$
    select hashtextextended(unit::text, 0)
$$;

-- A sample of some thousand rows is enough for a plan, and what statements do not ask about needs none.
create or replace function organization.look_at_import() returns void
language plpgsql security definer set search_path = organization, pg_temp set default_statistics_target = 10 as $$
begin
    analyze organization.import_row (run, number, code, parent_code, identifier, administrative_code);
end
$$;
