package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A quiz on a telephone: the network goes, answers stay, and another telephone goes on where the first was. */
@Journey
@Tag("quiz")
class QuizJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    ApplicationContext application;

    private final List<String> findings = new ArrayList<>();

    @Test
    void answersOutliveTheNetworkAndTheTelephone() {
        var prepared = new AQuizToTake(application);
        var quiz = prepared.published();
        var line = chromium.line();
        var first = chromium.visitAndKeep(Screen.PHONE, line).signIn("dangvien");
        first.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        first.mayFail("");
        first.open("/hoc-tap/trac-nghiem");
        look(first, "quizzes");
        first.all("a[href='/hoc-tap/trac-nghiem/" + quiz + "']").click();
        look(first, "quiz");
        first.press("Bắt đầu làm bài");
        choose(first, 1);
        assertThat(first.all("#da-luu")).containsText("Đã lưu mọi câu trả lời");
        assertThat(prepared.answered(quiz)).isEqualTo(1);
        first.page().waitForFunction("() => document.querySelectorAll('form.quiz-page').length === 3");
        var paper = first.page().url().replaceAll("[?#].*", "");
        first.page()
                .waitForFunction(
                        "paper => caches.open('quan-triet-trang').then(pages => pages.match(paper)).then(Boolean)",
                        paper);

        gone(line, first);
        choose(first, 2);
        assertThat(first.all("#da-luu")).containsText("đang giữ trên máy này");
        first.press("Lưu và sang trang sau", first.all("form.quiz-page:not([hidden])"));
        choose(first, 6);
        look(first, "quiz-offline");
        first.page().reload();
        isChosen(first, 2);
        assertThat(prepared.answered(quiz)).isEqualTo(1);

        var second = chromium.visit(Screen.PHONE).signIn("dangvien");
        // a save that is under way when one goes on arrives all the same, and the browser calls it broken off
        second.mayFail("/hoc-tap/trac-nghiem/bai/");
        second.open("/hoc-tap/trac-nghiem/" + quiz);
        second.follow("Làm tiếp");
        isChosen(second, 1);
        choose(second, 3);
        assertThat(second.all("#da-luu")).containsText("Đã lưu mọi câu trả lời");

        back(line, first);
        assertThat(first.all("#da-luu")).containsText("Đã lưu mọi câu trả lời");
        assertThat(prepared.answered(quiz)).as("of both telephones").isEqualTo(4);

        second.open(second.page().url().replaceAll(".*(/hoc-tap/trac-nghiem/bai/\\d+).*", "$1") + "/nop");
        look(second, "quiz-hand-in");
        second.press("Nộp bài");
        assertThat(second.all("h1")).containsText("Kết quả bài làm");
        prepared.close(quiz);
        second.page().reload();
        assertThat(second.all("main")).containsText("đáp án đúng");
        look(second, "quiz-result");
        assertThat(findings).isEmpty();
    }

    private static void gone(Line line, Visit visit) {
        line.cut();
        visit.page().context().setOffline(true);
    }

    private static void back(Line line, Visit visit) {
        line.mend();
        visit.page().context().setOffline(false);
    }

    private void look(Visit visit, String name) {
        findings.addAll(new Inspector(visit).look(name));
    }

    private static Locator chosen(Visit visit, int question) {
        return visit.all("#c-" + question + " input, #c-" + question + " select")
                .first();
    }

    /** The first statement of a question; of an order its first position, whichever came up here. */
    private static void choose(Visit visit, int question) {
        var first = chosen(visit, question);
        if (isOrder(first)) first.selectOption("1");
        else first.check();
    }

    private static void isChosen(Visit visit, int question) {
        var first = chosen(visit, question);
        if (isOrder(first)) assertThat(first).hasValue("1");
        else assertThat(first).isChecked();
    }

    private static boolean isOrder(Locator field) {
        return field.evaluate("it => it.tagName").equals("SELECT");
    }
}
