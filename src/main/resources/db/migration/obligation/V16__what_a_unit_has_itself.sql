-- OWN: what a unit whose branch is kept has itself. OWN_DUTY: the same, duty by duty and period by period.
-- In a migration of its own: a value can be used only once it is committed.
alter type obligation.tally_grain add value 'OWN';
alter type obligation.tally_grain add value 'OWN_DUTY';
