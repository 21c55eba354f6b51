create schema quiz;

-- A question of the bank about a document, kept by the unit that wrote it for its branch. What it says stands in its
-- editions: the last is what is being worked on, the one in force is what papers are drawn from.
create table quiz.question (
    id              bigint generated always as identity primary key,
    document_id     bigint not null references directive.document,
    owner_id        bigint not null references organization.unit,
    state           text not null check (state in ('DRAFT', 'APPROVED', 'RETIRED')),
    last            integer not null default 1 check (last > 0),
    in_force        integer check (in_force <= last),
    created_at      timestamptz not null,
    version         integer not null default 0,
    check (state <> 'APPROVED' or in_force is not null and in_force = last),
    check (state <> 'RETIRED' or in_force is null)
);
create index question_document on quiz.question (document_id, owner_id);

create table quiz.edition (
    id              bigint generated always as identity primary key,
    question_id     bigint not null references quiz.question,
    number          integer not null,
    kind            text not null check (kind in ('SINGLE', 'MULTIPLE', 'ORDERING')),
    text            text not null check (text <> ''),
    topic           text not null,
    difficulty      text not null check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    explanation     text not null,
    statements      text[] not null check (cardinality(statements) between 2 and 12),
    right_ones      boolean[] not null check (cardinality(right_ones) = cardinality(statements)),
    written_at      timestamptz not null,
    written_by      bigint not null,
    written_by_name text not null,
    unique (question_id, number)
);
alter table quiz.question add foreign key (id, last) references quiz.edition (question_id, number)
    deferrable initially deferred;
alter table quiz.question add foreign key (id, in_force) references quiz.edition (question_id, number);

create table quiz.approval (
    edition_id      bigint primary key references quiz.edition,
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null
);

-- What somebody answered stays what they were asked, and a node may keep an edition for as long as it likes.
create function quiz.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'an edition is replaced by the next, never changed';
end
$$;
create trigger edition_stays before update or delete or truncate on quiz.edition
    for each statement execute function quiz.refuse();

-- A quiz: papers drawn from the bank. A duty of some audiences of a campaign, or a contest that is nobody's duty.
create table quiz.round (
    id              bigint generated always as identity primary key,
    owner_id        bigint not null references organization.unit,
    campaign_id     bigint references study.campaign,
    audiences       smallint[] not null,
    document_id     bigint not null references directive.document,
    name            text not null check (name <> ''),
    opens_at        timestamptz not null,
    closes_at       timestamptz not null check (closes_at > opens_at),
    minutes         integer not null check (minutes between 1 and 600),
    attempts        integer not null check (attempts between 0 and 100),
    counting        text not null check (counting in ('BEST', 'LAST', 'FIRST', 'AVERAGE')),
    partly          boolean not null,
    pass_mark       integer not null check (pass_mark between 0 and 100),
    per_page        integer not null check (per_page between 0 and 100),
    guess           text not null default '',
    state           text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    reason          text not null default '',
    created_at      timestamptz not null,
    created_by      bigint not null,
    version         integer not null default 0,
    check ((campaign_id is null) = (cardinality(audiences) = 0)),
    check (campaign_id is null or guess = ''),
    check (campaign_id is null or attempts > 0),
    check (state <> 'WITHDRAWN' or reason <> '')
);
create index round_campaign on quiz.round (campaign_id) where campaign_id is not null;
create index round_owner on quiz.round (owner_id, opens_at);

-- The blueprint of its papers: so many questions of a topic and a difficulty, each worth so many points. An empty topic
-- or difficulty means any.
create table quiz.part (
    round_id        bigint not null references quiz.round,
    n               smallint not null,
    topic           text not null,
    difficulty      text not null check (difficulty in ('', 'EASY', 'MEDIUM', 'HARD')),
    questions       integer not null check (questions between 1 and 100),
    points          integer not null check (points between 1 and 100),
    primary key (round_id, n)
);

-- What papers are drawn from, as it was approved when the quiz was published. A question is in the first part it fits.
create table quiz.pool (
    round_id        bigint not null,
    n               smallint not null,
    edition_id      bigint not null references quiz.edition,
    primary key (round_id, edition_id),
    foreign key (round_id, n) references quiz.part
);

-- A paper and what was answered on it, all in one row: a page of answers is one update of it. Answers are letters of
-- the places at which statements were shown; shown has the places, one letter each, as the edition has the statements.
-- given says when the answers of each page were given, in milliseconds.
create table quiz.attempt (
    id              bigint generated always as identity primary key,
    round_id        bigint not null references quiz.round,
    account_id      bigint not null,
    person_id       bigint,
    unit_id         bigint not null,
    number          integer not null,
    started_at      timestamptz not null,
    ends_at         timestamptz not null,
    questions       bigint[] not null,
    shown           text[] not null,
    points          integer[] not null,
    answers         text[] not null,
    given           bigint[] not null,
    guess           bigint,
    state           text not null default 'OPEN' check (state in ('OPEN', 'DONE')),
    ended_at        timestamptz,
    in_time         boolean,
    score           integer,
    unique (round_id, account_id, number),
    check (cardinality(shown) = cardinality(questions) and cardinality(points) = cardinality(questions)),
    check (cardinality(answers) = cardinality(questions)),
    check ((state = 'DONE') = (score is not null)),
    check (num_nulls(ended_at, in_time, score) in (0, 3))
) with (fillfactor = 50);
create unique index attempt_open on quiz.attempt (round_id, account_id) where state = 'OPEN';
create index attempt_account on quiz.attempt (account_id);
create index attempt_running on quiz.attempt (ends_at) where state = 'OPEN';
-- rows are updated often and in place: the room for that is found again by each page that is written
alter table quiz.attempt set (autovacuum_vacuum_scale_factor = 0.05);

-- What somebody's attempts come to by the rule of the quiz; written with the attempt that changes it.
create table quiz.standing (
    round_id        bigint not null references quiz.round,
    account_id      bigint not null,
    person_id       bigint,
    unit_id         bigint not null,
    attempts        integer not null,
    score           integer not null,
    out_of          integer not null,
    passed          boolean not null,
    seconds         bigint not null,
    guess           bigint,
    ended_at        timestamptz not null,
    primary key (round_id, account_id)
);
create index standing_rank on quiz.standing (round_id, score desc);
