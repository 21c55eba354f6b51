-- Boards people come back to: the question as an address asks it, under a name; of one's own, or shared with everybody
-- who acts for the unit. Names differ among one's own, and among those that are shared.
create table obligation.board_view (
    id              bigint generated always as identity primary key,
    owner_id        bigint not null,
    owner_name      text not null,
    unit_id         bigint not null references organization.unit,
    name            text not null check (name <> '' and char_length(name) <= 80),
    query           text not null check (char_length(query) <= 2000),
    shared          boolean not null,
    version         integer not null default 0,
    changed_at      timestamptz not null,
    changed_by      text not null
);
create unique index board_view_of_unit on obligation.board_view (unit_id, lower(name)) where shared;
create unique index board_view_of_owner on obligation.board_view (unit_id, owner_id, lower(name)) where not shared;

-- What opens first for somebody who acts for a unit.
create table obligation.board_default (
    account_id      bigint not null,
    unit_id         bigint not null references organization.unit,
    view_id         bigint not null references obligation.board_view on delete cascade,
    primary key (account_id, unit_id)
);
create index board_default_view on obligation.board_default (view_id);
