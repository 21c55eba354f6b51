-- As before, in a form that is as quick for everybody as it is for one roster.
create or replace function person.published_roster_as_of(day date)
returns table (person_id bigint, unit_id bigint, membership text) language sql stable as $$
    select home.person_id, home.unit_id, coalesce(turn.kind, 'NONE')
    from person.home
    left join (
        select one.person_id, one.kind
        from person.membership one
        where one.since <= day
          and not exists (
              select from person.membership later
              where later.person_id = one.person_id and later.since > one.since and later.since <= day)) turn
      on turn.person_id = home.person_id
    where home.withdrawn_by is null and home.unit_id is not null and home.since <= day
      and not exists (
          select from person.home later
          where later.person_id = home.person_id and later.withdrawn_by is null
            and later.since > home.since and later.since <= day)
$$;

-- Who is on a roster: what is kept of today serves today, other days are asked of what was written down since when.
create function person.roster_on(day date, today boolean)
returns table (person_id bigint, unit_id bigint, membership text) language sql stable as $$
    select person.id, person.unit_id, person.membership from person.person where today and left_on is null
    union all
    select past.person_id, past.unit_id, past.membership from person.published_roster_as_of(day) past where not today
$$;

-- Who belongs to which audience by these rules: a person on a roster, by the unit they are on the roster of or by the
-- units they hold positions in. Of everybody, or of the people named.
drop function person.audience_as_of;
create function person.audience_on(day date, today boolean, rules person.audience_rule[], people bigint[])
returns table (person_id bigint, audience_id bigint) language sql stable as $$
    with rule as materialized (select *, 2 * n + (effect = 'EXCLUDE')::integer as said from unnest(rules)),
    fits as materialized (
        select unit.id as unit_id, rule.*
        from organization.published_unit_as_of(day) unit
        join rule on (rule.kinds = '{}' or unit.kind = any (rule.kinds))
                 and (rule.levels = '{}' or unit.level = any (rule.levels))
                 and (rule.names = '{}' or exists (
                     select from unnest(rule.names) name
                     where ' ' || unit.search_key || ' ' like '% ' || name || ' %'))
        where people is null
           or unit.id in (
               select home.unit_id from person.home where home.person_id = any (people) and home.withdrawn_by is null
               union all
               select held.unit_id from person.position held where held.person_id = any (people)))
    select decided.person_id, decided.audience_id
    from (
        select roster.person_id, fits.audience_id, fits.said
        from person.roster_on(day, today) roster
        join fits on fits.unit_id = roster.unit_id and fits.basis = 'ROSTER'
        where (fits.memberships = '{}' or roster.membership = any (fits.memberships))
          and (people is null or roster.person_id = any (people))
        union all
        select roster.person_id, fits.audience_id, fits.said
        from person.position held
        join person.roster_on(day, today) roster on roster.person_id = held.person_id
        join fits on fits.unit_id = held.unit_id
                 and (fits.basis = 'POSITION' or fits.basis = 'HEAD' and held.head)
        where held.withdrawn_by is null and held.since <= day and (held.until is null or held.until > day)
          and (people is null or roster.person_id = any (people))
          and (fits.memberships = '{}' or roster.membership = any (fits.memberships))
          and (fits.titles = '{}' or exists (
              select from unnest(fits.titles) title
              where ' ' || held.title_key || ' ' like '% ' || title || ' %'))) decided
    group by decided.person_id, decided.audience_id
    having min(decided.said) % 2 = 0
$$;

create or replace function person.published_audience_as_of(day date)
returns table (person_id bigint, audience text) language sql stable as $$
    select whom.person_id, audience.code
    from person.audience_on(day, false, array(select rule from person.audience_rule rule), null) whom
    join person.audience on audience.id = whom.audience_id
$$;

create or replace function person.published_audiences_of(people bigint[], day date)
returns table (person_id bigint, audience text) language sql stable as $$
    select whom.person_id, audience.code
    from person.audience_on(day, false, array(select rule from person.audience_rule rule), people) whom
    join person.audience on audience.id = whom.audience_id
$$;

-- Who is on the roster of a unit, or on one of its branch, on a day, as far as they answer to what was asked.
create function person.found(
    top bigint, branch boolean, day date, today boolean, kind text, words text[], key text, sensitive boolean,
    seat text, whom text)
returns table (person_id bigint, sort_key text, unit_id bigint, membership text) language sql stable as $$
    select one.id, one.sort_key, one.unit_id, one.membership
    from (
        select id, sort_key, search_key, code, card_number, telephone, person.unit_id, person.membership
        from person.person where today and left_on is null
        union all
        select id, person.sort_key, search_key, code, card_number, telephone, past.unit_id, past.membership
        from person.published_roster_as_of(day) past
        join person.person on person.id = past.person_id
        where not today) one
    where one.unit_id in (
            select below.id
            from organization.published_unit_as_of(day) above
            join organization.published_unit_as_of(day) below
              on below.id = above.id or branch and below.path <@ above.path
            where above.id = top)
      and (kind is null or one.membership = kind)
      and (one.search_key like all (words)
           or one.code = key
           or sensitive and (one.card_number = key or one.telephone = key))
      and (seat is null or exists (
          select from person.position held
          where held.person_id = one.id and held.withdrawn_by is null and held.since <= day
            and (held.until is null or held.until > day) and (held.head or seat <> 'HEAD')))
      and (whom is null or one.id in (
          select belongs.person_id
          from person.audience_on(
              day,
              today,
              array(select rule from person.audience_rule rule
                    join person.audience on audience.id = rule.audience_id and audience.code = whom),
              case when not branch then array(select own.id from person.person own where own.unit_id = top) end)
              belongs))
$$;
