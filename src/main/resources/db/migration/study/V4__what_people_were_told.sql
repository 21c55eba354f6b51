-- What the people of a class were told of it, in order: called to it, that it was moved, that it does not take place.
-- "people" are those it was said to, "reached" those of them with an account.
create table study.announcement (
    id              bigint generated always as identity primary key,
    class_id        bigint not null references study.study_class,
    kind            text not null check (kind in ('CALLED', 'MOVED', 'CANCELLED')),
    was_starts_at   timestamptz,
    was_place       text,
    people          integer not null check (people > 0),
    reached         integer not null check (reached >= 0),
    at              timestamptz not null,
    name            text not null,
    check ((kind = 'MOVED') = (was_starts_at is not null)),
    check (num_nulls(was_starts_at, was_place) <> 1)
);
create index announcement_class on study.announcement (class_id, id desc);

-- Whom of a unit a class calls.
create index seat_called on study.seat (class_id, unit_id) where summoned;
