-- What a narrow branch is counted and listed by stands in the index itself: its rows lie all over a table of millions, one
-- page each. Whatever changes where an assignment stands writes all indexes anyway.
drop index obligation.assignment_unit;
create index assignment_unit on obligation.assignment (unit_id, due_on)
    include (id, document_id, obligation_id, standing, submitted_on, asked_due_on, parent_id, joined_into, period);
