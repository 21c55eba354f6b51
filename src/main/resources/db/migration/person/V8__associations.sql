-- Associations of writers, artists and scientists are a kind of unit of their own, beside the mass organisations.
update person.audience_rule rule set kinds = '{ASSOCIATION,MASS_ORGANISATION}'
from person.audience
where audience.id = rule.audience_id and audience.code = 'hoi-van-hoc-khoa-hoc' and rule.kinds = '{MASS_ORGANISATION}';
