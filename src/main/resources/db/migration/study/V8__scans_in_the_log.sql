-- Up to when scans have their entries in the log. A scan only adds its event; the entries are written some seconds
-- later for many at once, and in one transaction with this.
create table study.scan_log (
    only_one        boolean primary key default true check (only_one),
    until           timestamptz not null
);
insert into study.scan_log (until)
select coalesce(max(recorded_at), timestamptz '2000-01-01') from study.attendance where source = 'QR';

create index attendance_recorded on study.attendance using brin (recorded_at) with (pages_per_range = 16);
