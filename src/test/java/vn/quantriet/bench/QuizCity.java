package vn.quantriet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Materials;
import vn.quantriet.material.NewContent;
import vn.quantriet.material.NewEdition;
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
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/**
 * Cells whose members take a quiz of twenty questions with four statements, five on a page, and the material an editor
 * writes meanwhile.
 */
final class QuizCity {

    static final String PASSWORD = "mat-khau-do-dac-2019";
    static final String EDITOR = "nguoi-soan";

    private static final int AT_ONCE = 10_000;
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final Rules RULES = new Rules(60, 100, Counting.BEST, false, 50, 5);

    private final int accounts;
    private final RoundId quiz;
    private final MaterialId material;

    /** So many accounts, spread over two districts with so many communes each, and so many cells in each of these. */
    QuizCity(ConfigurableApplicationContext application, int accounts, int communes, int cells) {
        this.accounts = accounts;
        var town = application.getBean(Town.class).build(communes, cells);
        var members = application.getBean(Accounts.class);
        members.open(List.of(editor(town.unit(""))));
        var units = Stream.of("NORTH", "SOUTH")
                .flatMap(district -> IntStream.rangeClosed(1, communes)
                        .boxed()
                        .flatMap(commune -> IntStream.rangeClosed(1, cells)
                                .mapToObj(cell -> town.unit(district + "-" + commune + "-" + cell))))
                .toList();
        for (var n = 0; n < accounts; n += AT_ONCE) members.open(members(units, n, Math.min(n + AT_ONCE, accounts)));
        var writer = town.actor("", Role.PROPAGANDA);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Tổ chức học tập", today.plusDays(30), Set.of(UnitKind.PARTY_CELL))));
        application
                .getBean(Publications.class)
                .publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        var bank = application.getBean(Bank.class);
        bank.approve(bank.add(document.slug(), questions(), writer), town.actor("", Role.LEADER));
        material = application
                .getBean(Materials.class)
                .add(
                        document.slug(),
                        MaterialKind.TEXT,
                        new NewEdition("Đề cương", List.of(), 10, "", true, new NewContent.Written("Bản đầu.")),
                        writer);
        var campaign = begun(application, document.slug(), today, writer);
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

    private static CampaignId begun(
            ConfigurableApplicationContext application, String slug, LocalDate today, Actor writer) {
        var passing = CampaignAudience.Passing.ATTENDED;
        var audience = new CampaignAudience(6, "can-bo-dang-vien-co-so", "", "", "", passing, 0, true, false);
        var campaigns = application.getBean(Campaigns.class);
        var draft = new CampaignDraft(
                "Đợt học tập", today.minusDays(1), today.plusDays(60), List.of(slug), List.of(audience), Map.of());
        var campaign = campaigns.create(draft, writer);
        campaigns.begin(campaign, 0, today, writer);
        return campaign;
    }

    int accounts() {
        return accounts;
    }

    String name(int n) {
        return "nguoi" + n;
    }

    RoundId quiz() {
        return quiz;
    }

    MaterialId material() {
        return material;
    }

    /** Those with these numbers, each in the unit that is next. */
    private List<NewAccount> members(List<UnitId> units, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> {
                    var unit = units.get(n % units.size());
                    var member = new Membership(Membership.Kind.OFFICIAL, SINCE);
                    var person = new NewPerson(Particulars.named("Đảng viên số " + n), unit, SINCE, member, null, true);
                    return new NewAccount(name(n), PASSWORD, person, Map.of(unit, Set.of(Role.MEMBER)));
                })
                .toList();
    }

    private static NewAccount editor(UnitId unit) {
        var member = new Membership(Membership.Kind.OFFICIAL, SINCE);
        var person = new NewPerson(Particulars.named("Người soạn tài liệu"), unit, SINCE, member, null, true);
        return new NewAccount(EDITOR, PASSWORD, person, Map.of(unit, Set.of(Role.PROPAGANDA)));
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
