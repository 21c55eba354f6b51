package vn.quantriet.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
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
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/** A quiz of twelve questions in a study campaign of the sample city, five on a page. */
class AQuizToTake {

    static final String NAME = "Trắc nghiệm tìm hiểu Nghị quyết 46";
    static final String SLUG = "47-ct-tu-thu";

    private static final Rules RULES = new Rules(30, 3, Counting.BEST, true, 50, 5);

    private final Campaigns campaigns;
    private final Bank bank;
    private final QuizRounds rounds;
    private final Database database;
    private final Clock clock;

    AQuizToTake(ApplicationContext application) {
        campaigns = application.getBean(Campaigns.class);
        bank = application.getBean(Bank.class);
        rounds = application.getBean(QuizRounds.class);
        database = application.getBean(Database.class);
        clock = application.getBean(Clock.class);
    }

    RoundId published() {
        document();
        var writer = SampleActor.of("tuyengiao", Role.PROPAGANDA, database);
        bank.approve(bank.add(SLUG, questions(), writer), SampleActor.of("lanhdao", Role.LEADER, database));
        var today = LocalDate.now(clock);
        var passing = CampaignAudience.Passing.ATTENDED;
        var audience = new CampaignAudience(6, "can-bo-dang-vien-co-so", "Đảng viên", "", "", passing, 0, true, false);
        var draft = new CampaignDraft(
                "Học tập Nghị quyết 46", today, today.plusDays(30), List.of(SLUG), List.of(audience), Map.of());
        var campaign = campaigns.create(draft, writer);
        campaigns.begin(campaign, 0, today, writer);
        var now = clock.instant();
        var parts = List.of(new Part("Mục tiêu", null, 10, 1), new Part("Thực hiện", null, 2, 2));
        var purpose = new Purpose.Duty(campaign, List.of(6));
        var round = rounds.plan(
                new RoundDraft(NAME, SLUG, purpose, now.minusSeconds(60), now.plusSeconds(86_400), RULES, parts),
                writer);
        rounds.publish(round, 0, writer);
        return round;
    }

    private void document() {
        database.sql("""
                insert into directive.document
                    (slug, type, number, issuer, issued_on, subject, owner_id, stage, source, notes, created_at,
                     created_by, published_at, published_by)
                select :slug, 'DIRECTIVE', '47-CT/TU', 'Thành ủy', '2019-01-31', 'về việc học tập Nghị quyết 46', id,
                       'PUBLISHED', 'Các cấp uỷ thực hiện.', '{}', now(), 1, now(), 1
                from organization.unit where parent_id is null
                on conflict do nothing
                """).param("slug", SLUG).update();
    }

    private static List<NewQuestion> questions() {
        var questions = new ArrayList<NewQuestion>();
        for (var n = 1; n <= 10; n++) {
            var statements = List.of(
                    new Statement("Xây dựng thành phố công nghiệp, hiện đại, văn minh, bền vững tầm cỡ khu vực", true),
                    new Statement("Hoàn thành công nghiệp hóa, hiện đại hóa vào năm 20" + (20 + n), false),
                    new Statement("Phát triển du lịch thành ngành kinh tế duy nhất", false),
                    new Statement("Giữ nguyên cơ cấu kinh tế như hiện nay", false));
            questions.add(new NewQuestion(
                    QuestionKind.SINGLE,
                    "Mục tiêu thứ " + n + " mà Nghị quyết đề ra cho thành phố đến năm 2030 là gì?",
                    "Mục tiêu",
                    Difficulty.EASY,
                    "Xem mục II.1 của Nghị quyết.",
                    statements));
        }
        var several = List.of(
                new Statement("Cấp ủy trực thuộc", true),
                new Statement("Ban cán sự đảng, đảng đoàn", true),
                new Statement("Doanh nghiệp nước ngoài", false));
        var steps = List.of(
                new Statement("Quán triệt văn bản", true),
                new Statement("Xây dựng kế hoạch", true),
                new Statement("Kiểm tra, sơ kết", true));
        questions.add(new NewQuestion(
                QuestionKind.MULTIPLE, "Những ai tổ chức thực hiện?", "Thực hiện", Difficulty.MEDIUM, "", several));
        questions.add(new NewQuestion(
                QuestionKind.ORDERING, "Sắp xếp các bước thực hiện.", "Thực hiện", Difficulty.HARD, "", steps));
        return questions;
    }

    /** How many questions of the attempts at it have an answer. */
    long answered(RoundId round) {
        return database.sql("""
                select count(*) from quiz.attempt cross join unnest(answers) answer
                where round_id = :round and answer ~ '[a-z1-9]'
                """).param("round", round.value()).query(Long.class).single();
    }

    /** So that right answers may be shown. */
    void close(RoundId round) {
        database.sql("""
                update quiz.round set opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'
                where id = :round
                """).param("round", round.value()).update();
    }
}
