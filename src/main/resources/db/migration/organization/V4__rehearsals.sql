-- What was told when a decision was rehearsed, and in which version it was then: nobody applies what nobody has seen.
alter table organization.decision
    add rehearsal   jsonb,
    add rehearsed_at timestamptz,
    add rehearsed_version integer,
    add changed_by_name text not null default '';

-- Other names a founded unit goes by from the start.
alter table organization.change add aliases text[] not null default '{}';
