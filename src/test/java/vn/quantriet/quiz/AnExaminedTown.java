package vn.quantriet.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.attempt.AttemptId;
import vn.quantriet.quiz.attempt.Attempts;
import vn.quantriet.quiz.attempt.PageAnswers;
import vn.quantriet.quiz.attempt.Quizzes;
import vn.quantriet.quiz.correction.QuizCorrections;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.quiz.round.RoundDraft;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/** A town with a bank of forty questions and a running campaign that asks a quiz of the members of its cells. */
abstract class AnExaminedTown extends ATownWithABank {

    static final int AUDIENCE = 6;
    static final Rules RULES = new Rules(20, 2, Counting.BEST, false, 50, 5);
    static final List<Part> TWENTY = List.of(new Part("Mục tiêu", null, 20, 1));

    @Autowired
    QuizRounds rounds;

    @Autowired
    QuizCorrections corrections;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Campaigns campaigns;

    CampaignId campaign;
    Actor member;

    @BeforeEach
    void examined() {
        approved(questions(40));
        member = town.actor(CELL, Role.MEMBER);
        town.actor("NORTH-1-2", Role.MEMBER);
        town.actor("SOUTH-1-1", Role.MEMBER);
        var today = LocalDate.now(clock);
        var passing = CampaignAudience.Passing.ATTENDED;
        var audience =
                new CampaignAudience(AUDIENCE, "can-bo-dang-vien-co-so", "Đảng viên", "", "", passing, 0, true, false);
        var draft = new CampaignDraft(
                "Đợt học tập", today.minusDays(1), today.plusDays(60), List.of(slug), List.of(audience), Map.of());
        campaign = campaigns.create(draft, writer);
        campaigns.begin(campaign, 0, today, writer);
    }

    RoundId published(Purpose purpose, Rules rules, List<Part> parts) {
        var now = clock.instant();
        var draft = new RoundDraft(
                "Kiểm tra " + town.code,
                slug,
                purpose,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(2)),
                rules,
                parts);
        var id = rounds.plan(draft, writer);
        rounds.publish(id, 0, writer);
        return id;
    }

    RoundId duty(Rules rules) {
        return published(new Purpose.Duty(campaign, List.of(AUDIENCE)), rules, TWENTY);
    }

    /** So many right answers, the others wrong, all pages of five. */
    void answer(AttemptId id, int right, Actor by) {
        var sheet = attempts.get(id, by.account());
        for (var page = 1; page <= sheet.pages(); page++) {
            var answers = new ArrayList<String>();
            for (var slot : sheet.page(page)) answers.add(letter(id, slot.n(), slot.n() <= right, by));
            attempts.save(
                    id,
                    new PageAnswers(
                            page,
                            sheet.page(page).getFirst().n(),
                            answers,
                            sheet.given().get(page - 1),
                            clock.millis()),
                    by.account());
        }
    }

    String letter(AttemptId id, int slot, boolean right, Actor by) {
        return attempts.get(id, by.account()).slots().get(slot - 1).statements().stream()
                .filter(it -> it.right() == right)
                .findFirst()
                .orElseThrow()
                .letter();
    }

    void close(RoundId id) {
        database.sql("update quiz.round set opens_at = now() - interval '2 days', closes_at = now() - interval '1 day' "
                        + "where id = :id")
                .param("id", id.value())
                .update();
    }

    void timeIsUp(AttemptId id) {
        database.sql("update quiz.attempt set ends_at = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
    }

    String learner(Actor by) {
        return database.sql("""
                select learner.quiz from study.published_learner learner
                join identity.published_account account on account.person_id = learner.person_id
                where account.id = :account and learner.campaign_id = :campaign
                """)
                .param("account", by.account().value())
                .param("campaign", campaign.value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    PersonId person(Actor by) {
        return database.sql("select person_id from identity.published_account where id = :id")
                .param("id", by.account().value())
                .query((row, _) -> new PersonId(row.getLong(1)))
                .single();
    }
}
