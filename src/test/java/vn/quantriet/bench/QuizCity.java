package vn.quantriet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
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
import vn.quantriet.shared.Role;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/** A cell whose members take a quiz of twenty questions with four statements, five on a page. */
final class QuizCity {

    static final String PASSWORD = "mat-khau-do-dac-2019";

    private static final String CELL = "NORTH-1-1";
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final Rules RULES = new Rules(60, 100, Counting.BEST, false, 50, 5);

    private final CampaignId campaign;
    private final RoundId quiz;

    QuizCity(ConfigurableApplicationContext application, int people) {
        var town = application.getBean(Town.class).build(1, 1);
        application.getBean(Accounts.class).open(accounts(town, people));
        var writer = town.actor("", Role.PROPAGANDA);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Tổ chức học tập", today.plusDays(30), Set.of(UnitKind.PARTY_CELL))));
        application
                .getBean(Publications.class)
                .publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        var bank = application.getBean(Bank.class);
        bank.approve(bank.add(document.slug(), questions(), writer), town.actor("", Role.LEADER));
        var passing = CampaignAudience.Passing.ATTENDED;
        var audience = new CampaignAudience(6, "can-bo-dang-vien-co-so", "", "", "", passing, 0, true, false);
        var campaigns = application.getBean(Campaigns.class);
        campaign = campaigns.create(
                new CampaignDraft(
                        "Đợt học tập",
                        today.minusDays(1),
                        today.plusDays(60),
                        List.of(document.slug()),
                        List.of(audience),
                        Map.of()),
                writer);
        campaigns.begin(campaign, 0, today, writer);
        var now = Instant.now();
        var draft = new RoundDraft(
                "Trắc nghiệm",
                document.slug(),
                new Purpose.Duty(campaign, List.of(6)),
                now.minusSeconds(60),
                now.plusSeconds(86_400),
                RULES,
                List.of(new Part("", null, 20, 1)));
        var rounds = application.getBean(QuizRounds.class);
        quiz = rounds.plan(draft, writer);
        rounds.publish(quiz, 0, writer);
    }

    static String name(int n) {
        return "nguoi" + n;
    }

    RoundId quiz() {
        return quiz;
    }

    CampaignId campaign() {
        return campaign;
    }

    private static List<NewAccount> accounts(Town.Built town, int people) {
        var unit = town.unit(CELL);
        var member = new Membership(Membership.Kind.OFFICIAL, SINCE);
        return IntStream.range(0, people)
                .mapToObj(n -> {
                    var person = new NewPerson(Particulars.named("Đảng viên số " + n), unit, SINCE, member, null, true);
                    return new NewAccount(name(n), PASSWORD, person, Map.of(unit, Set.of(Role.MEMBER)));
                })
                .toList();
    }

    private static List<NewQuestion> questions() {
        return IntStream.range(0, 40)
                .mapToObj(n -> new NewQuestion(
                        QuestionKind.SINGLE,
                        "Câu hỏi số " + n + " về mục tiêu của thành phố đến năm 2030 là gì?",
                        "",
                        Difficulty.EASY,
                        "",
                        IntStream.range(0, 4)
                                .mapToObj(it -> new Statement("Phương án thứ " + it + " của câu " + n, it == 0))
                                .toList()))
                .toList();
    }
}
