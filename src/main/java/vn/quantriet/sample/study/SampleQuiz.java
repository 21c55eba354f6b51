package vn.quantriet.sample.study;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.attempt.Attempts;
import vn.quantriet.quiz.attempt.Quizzes;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.quiz.round.RoundDraft;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.Actor;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;

/** A quiz of ten questions that is asked of everybody, and a contest for whoever likes. */
@Component
class SampleQuiz {

    private static final Rules DUTY = new Rules(20, 2, Counting.BEST, true, 50, 5);
    private static final Rules CONTEST = new Rules(15, 0, Counting.BEST, true, 0, 5);
    private static final List<Part> TEN = List.of(
            new Part("Học tập, tuyên truyền", null, 4, 1),
            new Part("Thực hiện Nghị quyết", null, 4, 1),
            new Part("Tổ chức thực hiện", null, 2, 1));

    private final Bank bank;
    private final QuizRounds rounds;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final SampleActors actors;
    private final Clock clock;

    SampleQuiz(Bank bank, QuizRounds rounds, Quizzes quizzes, Attempts attempts, SampleActors actors, Clock clock) {
        this.bank = bank;
        this.rounds = rounds;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.actors = actors;
        this.clock = clock;
    }

    /** The last of them is still at it. */
    void hold(String slug, CampaignId campaign, List<CampaignAudience> audiences, List<Actor> people, Random chance) {
        var board = actors.as("tuyengiao");
        bank.approve(bank.add(slug, SampleQuestions.all(), board), actors.as("lanhdao"));
        var all = audiences.stream().map(CampaignAudience::n).toList();
        var duty = published("Trắc nghiệm Chỉ thị 58-CT/TU", slug, new Purpose.Duty(campaign, all), DUTY, board);
        for (var who : people) take(duty, who, !who.equals(people.getLast()), null, chance);
        var guess = new Purpose.Contest("Có bao nhiêu người tham gia cuộc thi này?");
        var contest = published("Cuộc thi tìm hiểu Nghị quyết 27-NQ/TU", slug, guess, CONTEST, board);
        for (var who : people.subList(1, people.size())) take(contest, who, true, 100L, chance);
    }

    private RoundId published(String name, String slug, Purpose purpose, Rules rules, Actor board) {
        var now = clock.instant();
        var closes = now.plus(Duration.ofDays(45));
        var draft = new RoundDraft(name, slug, purpose, now.minusSeconds(1), closes, rules, TEN);
        var id = rounds.plan(draft, board);
        rounds.publish(id, 0, board);
        return id;
    }

    private void take(RoundId quiz, Actor who, boolean toTheEnd, @Nullable Long guess, Random chance) {
        var attempt = quizzes.start(quiz, who);
        var sheet = attempts.get(attempt, who.account());
        for (var page = 1; page <= (toTheEnd ? sheet.pages() : 1); page++)
            attempts.save(attempt, SampleAnswers.of(sheet, page, clock.millis(), chance), who.account());
        if (toTheEnd) attempts.submit(attempt, guess, who);
    }
}
