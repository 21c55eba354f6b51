-- Who may act for a unit: roles of accounts that are not deactivated.
create view identity.published_holding as
select holding.account_id, holding.unit_id, holding.role, account.person_id
from identity.role_holding holding
join identity.account on account.id = holding.account_id and account.enabled;
