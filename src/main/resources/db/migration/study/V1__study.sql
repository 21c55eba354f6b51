create schema study;

-- A đợt học tập: some documents, studied in the branch of the unit that organises it. The roster it counts against is
-- that of a day; before it begins there is none.
create table study.campaign (
    id              bigint generated always as identity primary key,
    owner_id        bigint not null references organization.unit,
    name            text not null check (name <> ''),
    starts_on       date not null,
    ends_on         date not null check (ends_on >= starts_on),
    state           text not null default 'DRAFT' check (state in ('DRAFT', 'RUNNING', 'CLOSED')),
    roster_on       date,
    created_at      timestamptz not null,
    created_by      bigint not null,
    version         integer not null default 0,
    check ((state = 'DRAFT') = (roster_on is null))
);
create index campaign_owner on study.campaign (owner_id, starts_on);

create table study.campaign_document (
    campaign_id     bigint not null references study.campaign,
    n               smallint not null,
    document_id     bigint not null references directive.document,
    primary key (campaign_id, n),
    unique (campaign_id, document_id)
);
create index campaign_document_document on study.campaign_document (document_id);

-- Each audience studies in its own depth. Whoever belongs to several is counted in the first of them. Quizzes and
-- reflection papers are asked for here and come with a later module: nothing counts them yet.
create table study.campaign_audience (
    campaign_id     bigint not null references study.campaign,
    n               smallint not null,
    audience        text not null references person.audience (code),
    depth           text not null default '',
    guidance        text not null default '',
    passing         text not null default 'ATTENDED' check (passing in ('ATTENDED', 'HOURS')),
    minutes         integer not null default 0 check (minutes >= 0),
    quiz            boolean not null default false,
    paper           boolean not null default false,
    primary key (campaign_id, n),
    unique (campaign_id, audience),
    check ((passing = 'HOURS') = (minutes > 0))
);

create table study.campaign_deadline (
    campaign_id     bigint not null references study.campaign,
    level           text not null check (level in ('CITY', 'DISTRICT', 'GRASSROOTS', 'SECTION', 'CELL')),
    due_on          date not null,
    primary key (campaign_id, level)
);

-- Who need not study, and why; taken back, the row stays.
create table study.exemption (
    id              bigint generated always as identity primary key,
    campaign_id     bigint not null references study.campaign,
    person_id       bigint not null references person.person,
    reason          text not null check (reason <> ''),
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    ended_at        timestamptz,
    ended_by        bigint
);
create unique index exemption_once on study.exemption (campaign_id, person_id) where ended_at is null;

-- Everybody who is to study, as the roster of the campaign's day has them, and how far they have come. What follows
-- "exempt" is kept from seats and self-study, in the statement that changes those; study.settle says how. Whoever is no
-- longer on the roster of the day stays, and does not count.
create table study.learner (
    campaign_id     bigint not null references study.campaign,
    person_id       bigint not null,
    unit_id         bigint not null,
    audience        smallint not null,
    membership      text not null,
    counted         boolean not null default true,
    exempt          boolean not null default false,
    summoned        boolean not null default false,
    state           text not null default 'NONE' check (state in (
        'PRESENT', 'MADE_UP', 'SELF_STUDY', 'PARTLY', 'EXCUSED', 'ABSENT', 'NONE')),
    attended        integer not null default 0,
    minutes         integer not null default 0,
    primary key (campaign_id, person_id)
) with (fillfactor = 80);
create index learner_unit on study.learner (campaign_id, unit_id);
create index learner_person on study.learner (person_id);

-- A class, a conference, one of its connection points, a discussion, a class that makes up for others.
create table study.study_class (
    id              bigint generated always as identity primary key,
    campaign_id     bigint not null references study.campaign,
    organiser_id    bigint not null references organization.unit,
    scope_id        bigint not null references organization.unit,
    parent_id       bigint references study.study_class,
    makes_up_for    bigint references study.study_class,
    form            text not null check (form in ('CLASS', 'CONFERENCE', 'DISCUSSION', 'MAKE_UP')),
    name            text not null check (name <> ''),
    audiences       smallint[] not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null check (ends_at > starts_at),
    place           text not null default '',
    room            text not null default '',
    room_key        text not null default '',
    online          boolean not null default false,
    capacity        integer check (capacity > 0),
    chair           text not null default '',
    presenter_id    bigint,
    presenter       text not null,
    by_head         boolean not null,
    presenter_reason text not null default '',
    reporter_wanted boolean not null default false,
    state           text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    state_reason    text not null default '',
    topics          text not null default '',
    minutes         text not null default '',
    minutes_by      text not null default '',
    non_members     integer not null default 0 check (non_members >= 0),
    non_members_event bigint,
    version         integer not null default 0,
    check (by_head or presenter_reason <> ''),
    check ((form = 'MAKE_UP') or makes_up_for is null),
    check (state <> 'CANCELLED' or state_reason <> '')
);
create index study_class_campaign on study.study_class (campaign_id, organiser_id);
create index study_class_organiser on study.study_class (organiser_id, starts_at);
create index study_class_parent on study.study_class (parent_id) where parent_id is not null;
create index study_class_time on study.study_class (starts_at, ends_at) where state <> 'CANCELLED';

-- Who has a place in a class: called to it, or come without being called. Unit and membership are as they were then;
-- the rest repeats the last event of attendance, and the form of the class.
create table study.seat (
    class_id        bigint not null references study.study_class,
    person_id       bigint not null,
    campaign_id     bigint not null,
    unit_id         bigint not null,
    membership      text not null,
    summoned        boolean not null,
    form            text not null,
    event_id        bigint,
    state           text check (state in ('PRESENT', 'EXCUSED', 'ABSENT')),
    reason          text not null default '',
    primary key (class_id, person_id)
) with (fillfactor = 80);
create index seat_person on study.seat (person_id, campaign_id);

-- What was seen or said of who was there, in order; never rewritten. A correction names what it corrects, so that each
-- is corrected once and of two people who correct at once the second is told. Without a person it is a number of
-- people outside the Party (quần chúng).
create table study.attendance (
    id              bigint generated always as identity primary key,
    class_id        bigint not null references study.study_class,
    person_id       bigint,
    people          integer check (people >= 0),
    state           text check (state in ('PRESENT', 'EXCUSED', 'ABSENT')),
    reason          text not null default '',
    source          text not null check (source in ('QR', 'LIST', 'FILE')),
    client_key      text unique,
    at              timestamptz not null,
    recorded_at     timestamptz not null default now(),
    account_id      bigint not null,
    name            text not null,
    corrects        bigint unique references study.attendance,
    foreign key (class_id, person_id) references study.seat,
    check ((person_id is null) = (people is not null)),
    check ((person_id is null) = (state is null)),
    check (state <> 'EXCUSED' or reason <> '')
);
create unique index attendance_first on study.attendance (class_id, person_id) nulls not distinct where corrects is null;

create table study.self_study (
    id              bigint generated always as identity primary key,
    campaign_id     bigint not null,
    person_id       bigint not null,
    statement       text not null check (statement <> ''),
    minutes         integer not null check (minutes > 0),
    studied_on      date not null,
    file_name       text,
    media_type      text,
    content         bytea check (octet_length(content) <= 26214400),
    at              timestamptz not null,
    state           text not null default 'SUBMITTED' check (state in ('SUBMITTED', 'CONFIRMED', 'RETURNED')),
    answer          text not null default '',
    answered_at     timestamptz,
    answered_by     text,
    version         integer not null default 0,
    foreign key (campaign_id, person_id) references study.learner,
    check ((state = 'SUBMITTED') = (answered_at is null)),
    check (state <> 'RETURNED' or answer <> ''),
    check (num_nulls(file_name, media_type, content) in (0, 3))
);
create index self_study_learner on study.self_study (person_id, campaign_id);
create index self_study_waiting on study.self_study (campaign_id) where state = 'SUBMITTED';

-- What obligations were last told of a unit.
create table study.told (
    campaign_id     bigint not null references study.campaign,
    document_id     bigint not null,
    unit_id         bigint not null,
    done            integer not null,
    target          integer not null,
    primary key (campaign_id, document_id, unit_id)
);
