-- What the identity provider calls whoever this account is; without it, the same as here. Nobody answers to two.
alter table identity.account add column external_name text check (external_name = lower(external_name));
create unique index account_external_name on identity.account (coalesce(external_name, username));
