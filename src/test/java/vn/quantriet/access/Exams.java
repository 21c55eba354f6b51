package vn.quantriet.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.access.TwoBranches.Sample;
import vn.quantriet.quiz.attempt.Attempts;
import vn.quantriet.quiz.attempt.Quizzes;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
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

/** Quizzes of the campaign of each branch, which an officer of it takes, with a bank and a contest. */
@TestComponent
class Exams {

    private static final Rules RULES = new Rules(60, 5, Counting.BEST, false, 50, 5);

    private final Bank bank;
    private final QuizRounds rounds;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final Handouts handouts;
    private final JdbcTemplate sql;

    Exams(Bank bank, QuizRounds rounds, Quizzes quizzes, Attempts attempts, Handouts handouts, JdbcTemplate sql) {
        this.bank = bank;
        this.rounds = rounds;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.handouts = handouts;
        this.sql = sql;
    }

    /** By the names access-matrix.md uses; the campaigns ask their officers. */
    Map<String, Sample> samples(String slug, String slugElsewhere, Sample campaign) {
        var here = make(slug, "bên này", TwoBranches.HERE, campaign.here());
        var elsewhere = make(slugElsewhere, TwoBranches.MARK, TwoBranches.ELSEWHERE, campaign.elsewhere());
        var samples = new TreeMap<String, Sample>();
        here.forEach((name, id) -> samples.put(name, new Sample("" + id, "" + elsewhere.get(name), "999999999")));
        return samples;
    }

    private Map<String, Long> make(String slug, String name, String unit, String campaign) {
        var by = handouts.actor(unit, Role.PROPAGANDA);
        var asked = bank.add(slug, List.of(question(name), question("thêm " + name)), by);
        bank.approve(asked, handouts.actor(unit, Role.LEADER));
        var made = new TreeMap<String, Long>();
        made.put(
                "question",
                bank.add(slug, List.of(question("mới " + name)), by).getFirst().value());
        var duty = new Purpose.Duty(CampaignId.of(campaign), List.of(6));
        made.put(
                "planned", rounds.plan(draft(slug, "Sắp tới " + name, duty), by).value());
        var quiz = published(draft(slug, "Trắc nghiệm " + name, duty), by);
        made.put("quiz", quiz.value());
        made.put(
                "contest",
                published(draft(slug, "Cuộc thi " + name, new Purpose.Contest("")), by)
                        .value());
        var officer = handouts.actor(unit, Role.OFFICER);
        var done = quizzes.start(quiz, officer);
        attempts.submit(done, null, officer);
        made.put("attempt-done", done.value());
        made.put("attempt", quizzes.start(quiz, officer).value());
        return made;
    }

    private RoundId published(RoundDraft draft, Actor by) {
        var id = rounds.plan(draft, by);
        rounds.publish(id, 0, by);
        return id;
    }

    private RoundDraft draft(String slug, String name, Purpose purpose) {
        var now = Objects.requireNonNull(sql.queryForObject("select extract(epoch from now())::bigint", Long.class));
        var opens = Instant.ofEpochSecond(now - 600);
        return new RoundDraft(
                name, slug, purpose, opens, opens.plusSeconds(86_400), RULES, List.of(new Part("", null, 1, 1)));
    }

    private static NewQuestion question(String name) {
        var statements = List.of(new Statement("đúng " + name, true), new Statement("sai " + name, false));
        return new NewQuestion(QuestionKind.SINGLE, "Hỏi " + name, name, Difficulty.EASY, "Vì " + name, statements);
    }
}
