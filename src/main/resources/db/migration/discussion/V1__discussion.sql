create schema discussion;

-- What people say to each other about an assignment. Texts are kept as they were, the last one counts.
create table discussion.comment (
    id              bigint generated always as identity primary key,
    assignment_id   bigint not null references obligation.assignment,
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    unit_id         bigint not null references organization.unit,
    unit_name       text not null,
    version         integer not null default 0
);
create index comment_assignment on discussion.comment (assignment_id, id);

create table discussion.comment_text (
    comment_id      bigint not null references discussion.comment,
    n               integer not null,
    at              timestamptz not null,
    text            text not null check (text <> ''),
    primary key (comment_id, n)
);

create table discussion.mention (
    comment_id      bigint not null references discussion.comment,
    account_id      bigint not null,
    at              timestamptz not null,
    primary key (comment_id, account_id)
);
create index mention_account on discussion.mention (account_id, at desc);

-- Until when somebody has seen who mentioned them.
create table discussion.looked (
    account_id      bigint primary key,
    at              timestamptz not null
);

-- A difficulty or a proposal, raised by a unit, with a unit above it that has to answer. What was said is in the steps.
create table discussion.difficulty (
    id              bigint generated always as identity primary key,
    document_id     bigint not null references directive.document,
    assignment_id   bigint references obligation.assignment,
    kind            text not null check (kind in ('DIFFICULTY', 'PROPOSAL')),
    text            text not null check (text <> ''),
    raised_by_id    bigint not null references organization.unit,
    with_id         bigint not null references organization.unit,
    raised_at       timestamptz not null,
    since           timestamptz not null,
    standing        text not null check (standing in ('RAISED', 'PASSED_UP', 'ANSWERED', 'REOPENED')),
    words           text,
    answer_by       date,
    version         integer not null default 0,
    check ((standing = 'RAISED') = (words is null)),
    check (words <> '')
);
create index difficulty_with on discussion.difficulty (with_id, answer_by) where standing <> 'ANSWERED';
create index difficulty_raised on discussion.difficulty (raised_by_id, raised_at);
create index difficulty_document on discussion.difficulty (document_id);
create index difficulty_assignment on discussion.difficulty (assignment_id) where assignment_id is not null;

create table discussion.difficulty_step (
    id              bigint generated always as identity primary key,
    difficulty_id   bigint not null references discussion.difficulty,
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    unit_id         bigint not null references organization.unit,
    unit_name       text not null,
    kind            text not null check (kind in ('RAISED', 'PASSED_UP', 'ANSWERED', 'REOPENED')),
    words           text not null check (words <> ''),
    to_id           bigint references organization.unit,
    answer_by       date,
    check ((kind in ('RAISED', 'PASSED_UP')) = (to_id is not null))
);
create index difficulty_step_difficulty on discussion.difficulty_step (difficulty_id, id);

create function discussion.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was said is not rewritten: %', tg_table_name;
end
$$;
create trigger comment_text_is_append_only before update or delete or truncate on discussion.comment_text
for each statement execute function discussion.refuse();
create trigger mention_is_append_only before update or delete or truncate on discussion.mention
for each statement execute function discussion.refuse();
create trigger difficulty_step_is_append_only before update or delete or truncate on discussion.difficulty_step
for each statement execute function discussion.refuse();

-- A decision was followed; one that was taken back keeps its rows, and they count for nothing.
create table discussion.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    at              timestamptz not null,
    taken_back_at   timestamptz
);
create unique index following_decision on discussion.following (decision_id) where taken_back_at is null;

-- Difficulties of units that ended go to their heirs, and so do those that wait for an answer there.
create table discussion.handover (
    following_id    bigint not null references discussion.following,
    difficulty_id   bigint not null references discussion.difficulty,
    raised_by_id    bigint not null,
    with_id         bigint not null,
    version         integer not null,
    primary key (difficulty_id, following_id)
);
