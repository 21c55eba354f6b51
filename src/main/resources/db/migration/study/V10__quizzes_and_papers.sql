-- What a campaign asks of somebody besides study, and what they have come to in it. Asked is what their audience was
-- asked when the roster was taken; the rest is told by the modules that hold quizzes and papers, and stays theirs when
-- they move to another audience. A mark is its place on the scale of the campaign, the best being the first.
alter table study.learner
    add column quiz_asked boolean not null default false,
    add column quiz text not null default 'NONE' check (quiz in ('NONE', 'FAILED', 'PASSED')),
    add column paper_asked boolean not null default false,
    add column paper text not null default 'NONE' check (paper in ('NONE', 'HANDED_IN', 'FAILED', 'PASSED')),
    add column paper_late boolean not null default false,
    add column paper_mark smallint check (paper_mark between 1 and 6),
    add check ((paper in ('FAILED', 'PASSED')) = (paper_mark is not null)),
    add check (paper <> 'NONE' or not paper_late);

-- Whoever studied and has passed what else was asked of them.
alter table study.learner
    add column finished boolean not null generated always as (
        state in ('PRESENT', 'MADE_UP', 'SELF_STUDY')
        and (not quiz_asked or quiz = 'PASSED') and (not paper_asked or paper = 'PASSED')) stored;

-- a campaign that is over stays as it was counted
update study.learner set quiz_asked = asked.quiz, paper_asked = asked.paper
from study.campaign_audience asked
join study.campaign on campaign.id = asked.campaign_id and campaign.state = 'RUNNING'
where learner.campaign_id = asked.campaign_id and learner.audience = asked.n and (asked.quiz or asked.paper);

-- What other modules may join.
create view study.published_campaign as
    select id, owner_id, name, starts_on, ends_on, state, roster_on from study.campaign;
create view study.published_campaign_audience as
    select campaign_id, n, audience, quiz, paper from study.campaign_audience;
create view study.published_campaign_document as
    select campaign_id, n, document_id from study.campaign_document;
create view study.published_learner as
    select campaign_id, person_id, unit_id, audience, membership, counted, exempt, state, finished, quiz_asked, quiz,
           paper_asked, paper, paper_late, paper_mark
    from study.learner;
create view study.published_seat as
    select class_id, person_id, campaign_id, form, state from study.seat;
