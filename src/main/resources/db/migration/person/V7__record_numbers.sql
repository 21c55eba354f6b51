-- Under which number somebody is kept here: a file that was taken out finds everybody again, with a code or without.
alter table person.import_row add record bigint;
