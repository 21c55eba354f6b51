-- What everything else stands on: the tree here, and what other modules count in, such as which documents there are. It
-- changes seldom, and its version grows with every change: what was looked up in one need not be looked up in it again.
create table organization.ground (
    one         boolean primary key default true check (one),
    version     bigint not null
);
insert into organization.ground (version) values (1);

-- At the end of a transaction, so that nobody waits for another's longer than that, and once however many rows change.
create function organization.count_ground() returns trigger language plpgsql as $$
begin
    if current_setting('quantriet.ground_counted', true) is distinct from txid_current()::text then
        update organization.ground set version = version + 1;
        perform set_config('quantriet.ground_counted', txid_current()::text, true);
    end if;
    return null;
end
$$;

create constraint trigger unit_counts_ground after insert or update or delete on organization.unit
    deferrable initially deferred for each row execute function organization.count_ground();
