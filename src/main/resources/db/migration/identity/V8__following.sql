-- Roles that passed to a unit's heir by a decision, so that they can go back with it.
create table identity.passed_holding (
    decision_id     bigint not null,
    account_id      bigint not null references identity.account,
    role            text not null,
    from_unit_id    bigint not null references organization.unit,
    heir_unit_id    bigint not null references organization.unit,
    -- the account held it at the heir already: going back takes nothing from there
    held_already    boolean not null,
    primary key (decision_id, account_id, role, from_unit_id)
);
