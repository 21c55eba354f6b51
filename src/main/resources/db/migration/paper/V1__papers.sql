create schema paper;

-- How a campaign marks its papers: the best mark is the first. Nobody who has a mark loses its name, so a scale that is
-- in use only changes its names.
create table paper.scale (
    campaign_id     bigint primary key references study.campaign,
    sample_share    smallint not null default 10 check (sample_share between 0 and 100),
    version         integer not null default 0
);
create table paper.mark (
    campaign_id     bigint not null references paper.scale,
    place           smallint not null check (place between 1 and 6),
    name            text not null check (name <> ''),
    passes          boolean not null,
    primary key (campaign_id, place),
    unique (campaign_id, name)
);

-- What an audience of a campaign is asked to write about, and until when.
create table paper.task (
    campaign_id     bigint not null references study.campaign,
    audience        smallint not null,
    questions       text[] not null check (cardinality(questions) between 1 and 20),
    guidance        text not null default '',
    due_at          timestamptz not null,
    version         integer not null default 0,
    primary key (campaign_id, audience)
);

-- The paper of one person in one campaign. What is being written stands here; what was handed in stands in hand_in, one
-- for each attempt, and is what is read and marked. The version counts every change, so that of two devices the second
-- is told.
create table paper.paper (
    id              bigint generated always as identity primary key,
    campaign_id     bigint not null references study.campaign,
    person_id       bigint not null references person.person,
    attempt         smallint not null default 1 check (attempt > 0),
    state           text not null default 'WRITING' check (state in ('WRITING', 'HANDED_IN', 'RETURNED', 'MARKED')),
    answers         text[] not null,
    saved_at        timestamptz not null,
    reason          text not null default '',
    version         integer not null default 0,
    unique (campaign_id, person_id),
    check ((state = 'RETURNED') = (reason <> ''))
) with (fillfactor = 70);
create index paper_person on paper.paper (person_id);

create table paper.hand_in (
    paper_id        bigint not null references paper.paper,
    attempt         smallint not null,
    questions       text[] not null,
    answers         text[] not null,
    file_name       text,
    media_type      text,
    content         bytea check (octet_length(content) <= 26214400),
    words           text not null check (words <> ''),
    sketch          integer[] not null,
    at              timestamptz not null,
    late            boolean not null,
    returned_at     timestamptz,
    returned_by     text,
    returned_why    text,
    sampled_at      timestamptz,
    primary key (paper_id, attempt),
    check (num_nulls(file_name, media_type, content) in (0, 3)),
    check (num_nulls(returned_at, returned_by, returned_why) in (0, 3))
);
alter table paper.hand_in alter column content set storage external;

-- Marks are given, never rewritten: the first, the second of a sample by somebody who does not know the first, and where
-- the two differ a third, which counts.
create table paper.marking (
    paper_id        bigint not null,
    attempt         smallint not null,
    round           smallint not null check (round between 1 and 3),
    place           smallint not null check (place between 1 and 6),
    comment         text not null,
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    unit_id         bigint not null references organization.unit,
    primary key (paper_id, attempt, round),
    unique (paper_id, attempt, account_id),
    foreign key (paper_id, attempt) references paper.hand_in
);
create function paper.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a mark is given, never rewritten';
end
$$;
create trigger marking_is_append_only before update or delete or truncate on paper.marking
    for each statement execute function paper.refuse();

-- The marks of every campaign; one that says nothing has the usual ones.
create view paper.marks_in_use as
    select campaign_id, place, name, passes from paper.mark
    union all
    select campaign.id, usual.place, usual.name, usual.passes
    from study.published_campaign campaign
    cross join (values (1::smallint, 'Tốt', true), (2::smallint, 'Khá', true), (3::smallint, 'Trung bình', true),
                       (4::smallint, 'Không đạt', false)) usual (place, name, passes)
    where not exists (select from paper.scale where scale.campaign_id = campaign.id);

-- The mark that counts of every paper: the last round there is, since a second that says the same changes nothing and one
-- that differs waits for a third.
create view paper.standing as
    select paper.id, paper.campaign_id, paper.person_id, paper.attempt, paper.state, hand_in.at as handed_in_at,
           coalesce(hand_in.late, false) as late, hand_in.sampled_at, first.place as first_place,
           second.place as second_place, third.place as third_place, coalesce(third.place, first.place) as place,
           first.account_id as first_account, second.account_id as second_account
    from paper.paper
    left join paper.hand_in on hand_in.paper_id = paper.id and hand_in.attempt = paper.attempt
    left join paper.marking first
      on first.paper_id = paper.id and first.attempt = paper.attempt and first.round = 1
    left join paper.marking second
      on second.paper_id = paper.id and second.attempt = paper.attempt and second.round = 2
    left join paper.marking third
      on third.paper_id = paper.id and third.attempt = paper.attempt and third.round = 3;

-- What a campaign was told of a person's paper, and what there is; they are to be the same.
create view paper.published_difference as
    select learner.campaign_id, learner.person_id,
           learner.paper || '/' || coalesce(learner.paper_mark::text, '') as kept, counted.state as counted
    from study.published_learner learner
    left join paper.standing on standing.campaign_id = learner.campaign_id and standing.person_id = learner.person_id
    left join paper.marks_in_use mark on mark.campaign_id = standing.campaign_id and mark.place = standing.place
    cross join lateral (
        select case when standing.state = 'HANDED_IN' then 'HANDED_IN/'
                    when standing.state = 'MARKED' then
                        case when mark.passes then 'PASSED/' else 'FAILED/' end || standing.place
                    else 'NONE/' end as state) counted
    where learner.paper || '/' || coalesce(learner.paper_mark::text, '') <> counted.state;
