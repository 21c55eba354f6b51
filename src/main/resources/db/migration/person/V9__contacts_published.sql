-- Where messages reach a person. For sending only: a page that shows it asks for the right to read such things.
create view person.published_contact as select id as person_id, email from person.person;
