-- Their rows were copied when the schema person was made, which is before this.
alter table identity.account drop constraint account_person_id_fkey;
alter table identity.account add constraint account_person_id_fkey foreign key (person_id) references person.person;
drop table identity.person;
