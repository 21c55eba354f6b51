-- Where another system wants to be told of what happens. The secret it checks signatures with is sealed.
create table integration.hook (
    id              bigint generated always as identity primary key,
    name            text not null check (name <> ''),
    address         text not null check (address ~ '^https?://'),
    unit_id         bigint not null references organization.unit,
    events          text[] not null check (cardinality(events) > 0),
    key_name        text not null,
    secret          bytea not null,
    made_at         timestamptz not null,
    made_by         bigint not null references identity.account,
    paused_at       timestamptz,
    ended_at        timestamptz
);
create index hook_unit on integration.hook (unit_id);

-- What is to be told, written with what happened. It is tried when "next_at" has come; whoever tries it puts that off
-- first, so that a node that dies in between leaves it to be tried again.
create table integration.delivery (
    id              bigint generated always as identity primary key,
    hook_id         bigint not null references integration.hook,
    event           text not null,
    body            text not null,
    at              timestamptz not null,
    state           text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts        integer not null default 0,
    next_at         timestamptz not null,
    status          integer,
    problem         text,
    ended_at        timestamptz,
    check ((state = 'WAITING') = (ended_at is null))
);
create index delivery_waiting on integration.delivery (hook_id, next_at, id) where state = 'WAITING';
create index delivery_hook on integration.delivery (hook_id, id desc);
create index delivery_ended on integration.delivery (ended_at) where state <> 'WAITING';
