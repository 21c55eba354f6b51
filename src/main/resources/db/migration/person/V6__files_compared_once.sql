-- A file is compared once. What a row was compared with is known by its version, so that applying the file later can tell
-- whether that still holds.
alter table person.import_finding add version integer;

-- A sample of some thousand rows is enough for a plan, and what statements do not ask about needs none.
create or replace function person.look_at_import() returns void
language plpgsql security definer set search_path = person, pg_temp set default_statistics_target = 10 as $$
begin
    analyze person.import_row (run, number, code, card_number, unit_code);
end
$$;
