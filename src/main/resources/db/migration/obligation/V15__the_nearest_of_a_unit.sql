-- The first rows of a unit by their last day are read straight from its end of the index: the order is whole in it now.
drop index obligation.assignment_unit;
create index assignment_unit on obligation.assignment (unit_id, due_on, id)
    include (document_id, obligation_id, standing, submitted_on, asked_due_on, parent_id, joined_into, period);
