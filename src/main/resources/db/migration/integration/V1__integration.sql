create schema integration;

-- Access of another system; of the token itself only the hash is here. "made_by" answers for it.
create table integration.token (
    id              bigint generated always as identity primary key,
    name            text not null check (name <> ''),
    unit_id         bigint not null references organization.unit,
    scopes          text[] not null check (cardinality(scopes) > 0),
    hash            bytea not null unique check (octet_length(hash) = 32),
    made_at         timestamptz not null,
    made_by         bigint not null references identity.account,
    made_by_name    text not null,
    expires_on      date not null,
    revoked_at      timestamptz,
    last_used_at    timestamptz
);
create index token_unit on integration.token (unit_id);

-- What was answered under an Idempotency-Key, written with what the request changed: both are there, or neither.
create table integration.answer (
    token_id        bigint not null references integration.token,
    key             text not null check (length(key) between 1 and 200),
    fingerprint     bytea not null check (octet_length(fingerprint) = 32),
    status          integer not null,
    media_type      text not null,
    tag             text not null,
    body            bytea not null,
    at              timestamptz not null,
    primary key (token_id, key)
);
create index answer_at on integration.answer (at);
