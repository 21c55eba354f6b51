-- What a class, above all a discussion, talks about: topic by topic, each with what was said and what was concluded.
create table study.topic (
    class_id        bigint not null references study.study_class,
    n               smallint not null check (n > 0),
    question        text not null check (question <> ''),
    minutes         text not null default '',
    conclusion      text not null default '',
    written_by      text not null default '',
    written_at      timestamptz,
    version         integer not null default 0,
    primary key (class_id, n)
);

-- What was one text until now is the first topic.
insert into study.topic (class_id, n, question, minutes, written_by)
select id, 1, coalesce(nullif(btrim(topics, E' \t\r\n'), ''), name), minutes, minutes_by
from study.study_class where topics <> '' or minutes <> '';

alter table study.study_class drop column topics, drop column minutes, drop column minutes_by;
