-- Which transaction left a change: who has seen the counts of a moment asks for what transactions have changed that had
-- not ended then, whether it waits or has been added meanwhile. docs/decisions/0069.
alter table obligation.tally_change
    add column transaction bigint not null default pg_current_xact_id()::text::bigint;
create index tally_change_transaction on obligation.tally_change (transaction);

-- What changes the counts in another way than change by change begins a new epoch; of an earlier one nothing is known
-- any more. Changes of transactions up to the one forgotten are perhaps gone.
alter table obligation.tally_version
    add column epoch bigint not null default 1,
    add column forgotten bigint not null default 0;

create or replace function obligation.change_tally_version() returns trigger language plpgsql as $$
declare
    settling boolean := coalesce(current_setting('obligation.settling', true) = 'on', false);
begin
    update obligation.tally_version
    set version = version + 1,
        known_from = case when settling then known_from else version + 1 end,
        epoch = case when settling then epoch else epoch + 1 end;
    return null;
end
$$;

create or replace function obligation.settle_tally() returns void language plpgsql as $$
declare
    next bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('obligation.tally')) then return; end if;
    select version + 1 into next from obligation.tally_version;
    perform set_config('obligation.settling', 'on', true);
    perform obligation.add_to_tally(format(
        'update obligation.tally_change set settled = %s where settled = 9223372036854775807 returning *', next));
    perform set_config('obligation.settling', 'off', true);
    -- some eight thousand changes
    update obligation.tally_version set known_from = greatest(known_from, version - 64);
    with gone as (
        delete from obligation.tally_change using obligation.tally_version where settled < known_from
        returning transaction)
    update obligation.tally_version set forgotten = last.transaction
    from (select max(transaction) as transaction from gone) last
    where last.transaction > forgotten;
end
$$;

-- Before a node begins: a database restored elsewhere brings numbers along that its new server has yet to give out.
-- What bears them has been there all along.
create function obligation.let_go_of_numbers_to_come() returns void language sql volatile as $$
    update obligation.tally_change set transaction = 0
    where transaction >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
    update obligation.tally_version set forgotten = 0
    where forgotten >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
$$;
