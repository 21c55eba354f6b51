-- Changes with the kept counts and in the same transaction: who has read them before knows by it that they are the same.
create table obligation.tally_version (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into obligation.tally_version (version) values (1);

create function obligation.change_tally_version() returns trigger language plpgsql as $$
begin
    update obligation.tally_version set version = version + 1;
    return null;
end
$$;
create trigger tally_has_changed after insert or update or delete or truncate on obligation.tally
for each statement execute function obligation.change_tally_version();
