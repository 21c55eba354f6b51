alter table identity.account add column must_change_password boolean not null default false;

-- The secret an account shares with its telephone, sealed with the key of this name. Until confirmed it counts for nothing.
create table identity.totp (
    account_id      bigint primary key references identity.account,
    secret          bytea not null,
    key_name        text not null,
    confirmed_at    timestamptz,
    last_step       bigint not null default 0,
    failures        integer not null default 0,
    refused_until   timestamptz
);

-- For whoever lost the telephone: each opens once.
create table identity.recovery_code (
    account_id      bigint not null references identity.account,
    hash            bytea not null,
    used_at         timestamptz,
    primary key (account_id, hash)
);

-- Wrong passwords by the network address they came from, since the first of the present quarter of an hour.
create table identity.failing_address (
    address         text primary key,
    failures        integer not null,
    since           timestamptz not null
);
