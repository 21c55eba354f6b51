-- What kind of work a duty is, in which stages, and how its time is counted: proposed, and decided in the review.
alter table directive.draft_duty
    add duty_kind text not null default 'DELIVERABLE' check (duty_kind in (
        'STUDY', 'PROGRAMME', 'COMMUNICATION', 'REPORT', 'INSPECTION', 'DELIVERABLE', 'STANDING')),
    add period_day integer check (period_day between 1 and 31),
    add period_month integer check (period_month between 1 and 12),
    add countdown integer check (countdown >= 0),
    add countdown_unit text check (countdown_unit in ('DAY', 'WORKING_DAY', 'MONTH')),
    add countdown_from text check (countdown_from in ('ISSUE', 'ASSIGNMENT', 'STUDY')),
    add stage_names text[] not null default '{}',
    add stage_dues date[] not null default '{}',
    add constraint draft_duty_stages check (cardinality(stage_names) = cardinality(stage_dues)),
    add constraint draft_duty_countdown check (
        (countdown is null) = (countdown_unit is null) and (countdown is null) = (countdown_from is null));

-- The document above that a unit's own document carries out.
alter table directive.document add carries_out bigint references directive.document check (carries_out <> id);
create index document_carries_out on directive.document (carries_out) where carries_out is not null;
drop view directive.published_document;
create view directive.published_document as
select id, slug, type, number, issuer, issued_on, subject, owner_id, stage, published_at, carries_out
from directive.document;
