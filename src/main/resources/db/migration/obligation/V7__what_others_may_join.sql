-- For other modules: which unit has which duty of which document, and to whom a document was addressed.
create view obligation.published_duty as
select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id, assignment.standing,
       assignment.due_on, assignment.joined_into, obligation.action, obligation.owner_id
from obligation.assignment
join obligation.obligation on obligation.id = assignment.obligation_id;

create view obligation.published_addressee as
select document_id, unit_id from obligation.assignment
union
select obligation.document_id, supporting.unit_id
from obligation.supporting_unit supporting
join obligation.obligation on obligation.id = supporting.obligation_id;
