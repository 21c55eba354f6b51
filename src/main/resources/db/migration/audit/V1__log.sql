create schema audit;

-- Who did what, for which unit, from where. Rows are added; nothing changes or removes them.
create table audit.entry (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    account_id      bigint,
    account_name    text not null,
    unit_id         bigint,
    action          text not null,
    subject         text not null,
    address         text,
    details         jsonb not null default '{}'
);
create index entry_subject on audit.entry (subject, id);
create index entry_at on audit.entry (at);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end
$$;
create trigger entry_is_append_only before update or delete or truncate on audit.entry
for each statement execute function audit.refuse();
