-- For other modules: whose account it is, and for which units somebody may act.
create view identity.published_account as
select id, username, person_id, enabled from identity.account;

create view identity.published_role_holding as
select account_id, unit_id, role from identity.role_holding;
