-- For who plans such work: what kind it is, and the sentence of the document that orders it.
create or replace view obligation.published_obligation as
select id, document_id, owner_id, provision, action, opened_period is not null as comes_round, kind, sentence
from obligation.obligation;
