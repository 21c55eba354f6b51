-- What other modules may read of assignments that count now, and of what they are about.
create view obligation.published_assignment as
select id, obligation_id, document_id, unit_id, assigned_at, due_on, standing, submitted_on
from obligation.assignment where joined_into is null and standing <> 'WITHDRAWN';
create view obligation.published_obligation as
select id, document_id, owner_id, provision, action from obligation.obligation;

-- open work by the day it falls due: who reminds reads a day from it, however much there is of other days
create index assignment_falling_due on obligation.assignment (due_on, id)
    where joined_into is null and standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');
