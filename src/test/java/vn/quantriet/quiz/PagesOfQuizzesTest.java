package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Quizzes as they are seen and sent in a browser without script. */
@DatabaseTest("quiz")
@Tag("quiz")
class PagesOfQuizzesTest extends AnExaminedTown {

    private static final String QUIZZES = "/hoc-tap/trac-nghiem";

    @Test
    void aWholeAttemptIsFewStatements() {
        var quiz = QUIZZES + "/" + duty(RULES);
        var me = visitor(CELL, Role.MEMBER);
        Visitor.target(visitor("NORTH-1-2", Role.MEMBER).send(quiz + "/bat-dau")); // what a node keeps is kept by now
        // each request of a test signs in anew; one that finds nothing asks once
        signingIn = statements(() -> assertThat(me.open(QUIZZES + "/bai/0")).hasStatus(404)) - 1;

        var all = cost(
                "quiz page",
                8,
                () -> assertThat(me.page(quiz).select(".quiz-rules").text())
                        .contains("20 câu", "tổng 20 điểm", "20 phút", "2 lần"));
        var attempt = new AtomicReference<>("");
        all += cost("start", 12, () -> attempt.set(Visitor.target(me.send(quiz + "/bat-dau"))));
        for (var number = 1; number <= 4; number++) {
            var page = attempt + "?trang=" + number;
            all += cost(
                    "a page of questions",
                    1,
                    () -> assertThat(me.page(page).select("form.quiz-page fieldset"))
                            .hasSize(5));
            var fields = filled(Objects.requireNonNull(me.page(page).selectFirst("form.quiz-page")));
            var target = attempt + "/trang/" + number;
            all += cost(
                    "a page of answers",
                    1,
                    () -> assertThat(me.send(target, fields)).hasStatus(303));
        }
        all += cost(
                "handing in", 12, () -> assertThat(me.send(attempt + "/nop")).hasStatus(303));
        all += cost(
                "result",
                8,
                () -> assertThat(me.page(attempt + "/ket-qua").select("main").text())
                        .contains("trên 20 điểm", "hiện ra sau khi"));
        assertThat(all).as("a whole attempt").isLessThanOrEqualTo(40);
    }

    @Test
    void ofTheNavigationOnlyTheNearestEntryIsLit() {
        var page = visitor("", Role.PROPAGANDA).page(QUIZZES);
        assertThat(page.select(".side [aria-current=page]").eachText()).containsExactly("Trắc nghiệm");
    }

    private long signingIn;

    private long cost(String what, int most, Runnable request) {
        var cost = statements(request) - signingIn;
        assertThat(cost).as("statements of %s", what).isBetween(1L, (long) most);
        return cost;
    }

    private static long statements(Runnable request) {
        var before = Database.statementsOfThisThread();
        request.run();
        return Database.statementsOfThisThread() - before;
    }

    /** The second statement of each question, as a browser sends it. */
    private static String[] filled(Element form) {
        var fields = new ArrayList<String>();
        form.select("input[type=hidden]").forEach(it -> fields.addAll(List.of(it.attr("name"), it.val())));
        form.select("fieldset").forEach(slot -> {
            var choice = slot.select("input").get(1);
            fields.addAll(List.of(choice.attr("name"), choice.val()));
        });
        fields.addAll(List.of("di", "nop"));
        return fields.toArray(String[]::new);
    }

    @Test
    void severalAnswersAndAnOrderAreKeptAndExplainedAfterwards() {
        var multiple = List.of(new Statement("một", true), new Statement("hai", true), new Statement("ba", false));
        var steps = List.of(
                new Statement("bước đầu", true), new Statement("bước giữa", true), new Statement("bước cuối", true));
        approved(List.of(
                new NewQuestion(QuestionKind.MULTIPLE, "Chọn những gì?", "Riêng", Difficulty.HARD, "Vì vậy", multiple),
                new NewQuestion(QuestionKind.ORDERING, "Xếp thế nào?", "Riêng", Difficulty.HARD, "Lần lượt", steps)));
        var rules = new Rules(20, 1, Counting.BEST, true, 50, 0);
        var quiz =
                published(new Purpose.Duty(campaign, List.of(AUDIENCE)), rules, List.of(new Part("Riêng", null, 2, 6)));
        var me = visitor(CELL, Role.MEMBER);
        var attempt = Visitor.target(me.send(QUIZZES + "/" + quiz + "/bat-dau"));
        var form = Objects.requireNonNull(me.page(attempt).selectFirst("form.quiz-page"));
        var fields = new ArrayList<>(List.of("tu", "1", "den", "2"));
        for (var label : form.select(".quiz-choice"))
            if (label.text().equals("một"))
                fields.addAll(List.of(
                        label.select("input").attr("name"),
                        label.select("input").val()));
        for (var label : form.select(".quiz-order")) {
            var place = label.text().endsWith("đầu") ? "1" : label.text().endsWith("giữa") ? "3" : "2";
            fields.addAll(List.of(label.select("select").attr("name"), place));
        }
        assertThat(me.send(attempt + "/trang/1", fields.toArray(String[]::new))).hasStatus(303);
        var kept = me.page(attempt);
        assertThat(kept.select(".quiz-choice input[checked]")).hasSize(1);
        assertThat(kept.select(".quiz-order option[selected]").eachText()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(me.page(attempt + "/nop").text()).contains("trả lời đủ 2 câu");
        me.send(attempt + "/nop");
        // half of six for one of two, a third of six for one step of three
        assertThat(me.page(attempt + "/ket-qua").select(".headline").text()).contains("5", "trên 12 điểm");
        assertThat(me.page(attempt + "/ket-qua").text()).doesNotContain("Lần lượt");
        close(quiz);
        assertThat(me.page(attempt + "/ket-qua").text())
                .contains("Lần lượt", "Vì vậy", "bạn xếp thứ 3 · đúng là thứ 2", "bạn chọn · đáp án đúng");
    }

    @Test
    void aMemberFindsTheQuizWhereTheyStudy() {
        var quiz = duty(RULES);
        var me = visitor(CELL, Role.MEMBER);
        assertThat(me.page("/hoc-tap").select("main").text()).contains("Kiểm tra " + town.code, "Chưa làm", "Làm bài");
        assertThat(me.page(QUIZZES).select("main").text()).contains("Kiểm tra " + town.code, "Chưa làm");
        assertThat(visitor("", Role.MEMBER).open(QUIZZES + "/" + quiz)).hasStatus(404);
        assertThat(visitor("", Role.PROPAGANDA).page("/hoc-tap/dot/" + campaign).select("a[href$=/trac-nghiem]"))
                .isNotEmpty();
    }

    @Test
    void aQuizIsPlannedPublishedAndCounted() {
        var asWriter = visitor("", Role.PROPAGANDA);
        var page = asWriter.page(QUIZZES + "/to-chuc/moi?dot=" + campaign);
        assertThat(page.select(".quiz-there").text()).contains("Mục tiêu", "40");
        var refused = asWriter.send(QUIZZES + "/to-chuc", "dot", campaign.toString(), "ten", "Bài giữa đợt");
        assertThat(refused).hasStatus(422).bodyText().contains("Cần chọn ít nhất một đối tượng", "Bài giữa đợt");
        var planned = Visitor.target(asWriter.send(QUIZZES + "/to-chuc", fields()));
        assertThat(asWriter.send(planned + "/buoc/phat-hanh", "version", "0")).hasStatus(303);
        assertThat(asWriter.page(planned).select("form fieldset[disabled]")).hasSize(1);
        var id = planned.substring(planned.lastIndexOf('/') + 1);

        var me = visitor(CELL, Role.MEMBER);
        var attempt = Visitor.target(me.send(QUIZZES + "/" + id + "/bat-dau"));
        me.send(attempt + "/nop");
        var results = asWriter.page(QUIZZES + "/" + id + "/so-lieu");
        assertThat(results.select("tfoot").text()).contains("Tổng số");
        assertThat(results.select("tbody").text()).contains("Quận ủy", "1");
        assertThat(results.select("main").text()).doesNotContain("Người " + town.code.toLowerCase(Locale.ROOT));
        assertThat(asWriter.statements(QUIZZES + "/" + id + "/so-lieu")).isLessThanOrEqualTo(15);
        assertThat(asWriter.send(planned + "/buoc/thu-hoi", "version", "1")).hasStatus(422);
    }

    private String[] fields() {
        var today = LocalDate.now(clock);
        return new String[] {
            "dot",
            campaign.toString(),
            "van-ban",
            slug,
            "doi-tuong",
            "6",
            "ten",
            "Bài giữa đợt",
            "mo-ngay",
            today.minusDays(1).toString(),
            "mo-gio",
            "07:00",
            "dong-ngay",
            today.plusDays(1).toString(),
            "dong-gio",
            "22:00",
            "phut",
            "20",
            "so-lan",
            "2",
            "cach-tinh",
            "BEST",
            "dat",
            "50",
            "moi-trang",
            "5",
            "chu-de",
            "Mục tiêu",
            "do-kho",
            "EASY",
            "so-cau",
            "10",
            "diem",
            "2"
        };
    }
}
