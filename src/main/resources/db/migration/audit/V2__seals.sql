-- Which unit somebody acted for, as it was called then: units are renamed and end, the log stays.
alter table audit.entry add column unit_name text;

-- What the page asks for, newest first.
create index entry_unit on audit.entry (unit_id, id);
create index entry_action on audit.entry (action, id);
create index entry_author on audit.entry (account_name, id);

-- Entries that wait for their seal: written with the entry, so that sealing takes no lock on the way.
create table audit.pending (
    entry           bigint primary key
);

-- A seal binds an entry to everything sealed before it: hash = SHA-256 of the seal before and the entry. Numbers have
-- no gaps. What was altered, removed or slipped in afterwards is found by counting and hashing anew.
create table audit.seal (
    number          bigint primary key check (number > 0),
    entry           bigint not null unique,
    hash            bytea not null check (length(hash) = 32),
    sealed_at       timestamptz not null
);
create trigger seal_is_append_only before update or delete or truncate on audit.seal
for each statement execute function audit.refuse();

-- Everybody the log names, to be found by a part of the name; filled in while sealing.
create table audit.author (
    name            text primary key,
    search_key      text not null
);

insert into audit.pending select id from audit.entry;
