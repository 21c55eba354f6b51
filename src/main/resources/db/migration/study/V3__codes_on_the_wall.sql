-- What the codes on the wall of a class are sealed with; made when the wall is first shown, and never changed, so that
-- every node may remember it.
create table study.wall (
    class_id        bigint primary key references study.study_class,
    secret          bytea not null check (octet_length(secret) = 32),
    made_at         timestamptz not null
);
