-- What passed to heirs by a decision: campaigns, classes with whom they are for, and people on whose roster they study.
create table study.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    at              timestamptz not null,
    taken_back_at   timestamptz
);
create unique index following_decision on study.following (decision_id) where taken_back_at is null;

create table study.campaign_handover (
    following_id    bigint not null references study.following,
    campaign_id     bigint not null references study.campaign,
    from_id         bigint not null,
    version         integer not null,
    primary key (following_id, campaign_id)
);
create table study.class_handover (
    following_id    bigint not null references study.following,
    class_id        bigint not null references study.study_class,
    organiser_id    bigint not null,
    scope_id        bigint not null,
    version         integer not null,
    primary key (following_id, class_id)
);
create table study.learner_handover (
    following_id    bigint not null references study.following,
    campaign_id     bigint not null,
    person_id       bigint not null,
    from_id         bigint not null,
    to_id           bigint not null,
    primary key (following_id, campaign_id, person_id)
);
