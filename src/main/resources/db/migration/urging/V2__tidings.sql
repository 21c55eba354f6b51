-- What another module has to tell people (tin báo): a sentence by its key and arguments, and where it leads. Of one
-- subject the latest is news; from "until" on, none is.
create table urging.tiding (
    id              bigint generated always as identity primary key,
    subject         text not null check (subject <> ''),
    key             text not null check (key <> ''),
    arguments       text[] not null,
    path            text not null check (path like '/%'),
    at              timestamptz not null,
    until           timestamptz not null
);

alter table urging.notice
    add column tiding_id bigint references urging.tiding,
    drop constraint notice_check,
    add constraint notice_of_one_matter check (num_nonnulls(round, urging_id, tiding_id) = 1);
create unique index notice_tiding on urging.notice (tiding_id, account_id) where tiding_id is not null;
