-- Which documents there are for whom, and the fields they are sorted by, seldom change either.
create constraint trigger document_counts_ground after insert or update or delete on directive.document
    deferrable initially deferred for each row execute function organization.count_ground();
create constraint trigger field_counts_ground after insert or update or delete on directive.work_field
    deferrable initially deferred for each row execute function organization.count_ground();
create constraint trigger line_counts_ground after insert or update or delete on directive.earlier_line
    deferrable initially deferred for each row execute function organization.count_ground();
create constraint trigger following_counts_ground after insert or update or delete on directive.following
    deferrable initially deferred for each row execute function organization.count_ground();
