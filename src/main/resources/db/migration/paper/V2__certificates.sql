-- A certificate says what was so on its day. Whether it holds is found out when it is checked: it does not when somebody
-- has withdrawn it, or when whoever it was given to has not finished any more.
create table paper.certificate (
    id              bigint generated always as identity primary key,
    code            text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    campaign_id     bigint not null references study.campaign,
    person_id       bigint not null references person.person,
    name            text not null check (name <> ''),
    unit            text not null,
    campaign        text not null,
    issued_on       date not null,
    issued_by       bigint not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    withdrawn_why   text,
    check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3))
);
create unique index certificate_once on paper.certificate (campaign_id, person_id) where withdrawn_at is null;

-- Many certificates as one file, made by a job and kept for some days for whoever wanted them and their unit.
create table paper.bundle (
    job_id          bigint primary key,
    campaign_id     bigint not null references study.campaign,
    unit_id         bigint not null references organization.unit,
    certificates    integer not null,
    content         bytea not null,
    at              timestamptz not null
);
alter table paper.bundle alter column content set storage external;
