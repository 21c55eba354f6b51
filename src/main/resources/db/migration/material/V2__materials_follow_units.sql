-- Materials that passed to heirs by a decision.
create table material.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    at              timestamptz not null,
    taken_back_at   timestamptz
);
create unique index following_decision on material.following (decision_id) where taken_back_at is null;

create table material.handover (
    following_id    bigint not null references material.following,
    material_id     bigint not null references material.material,
    from_id         bigint not null,
    to_id           bigint not null,
    primary key (following_id, material_id)
);
