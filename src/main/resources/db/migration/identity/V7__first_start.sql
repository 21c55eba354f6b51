-- Codes told in the log of an empty installation, by each node that started on it; gone once it is set up.
create table identity.setup_code (
    hash            bytea primary key,
    made_at         timestamptz not null
);
