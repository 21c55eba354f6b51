package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.quiz.bank.BankFilter;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.OwnQuestion;
import vn.quantriet.quiz.format.QuestionFormat;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Questions on their way into the bank, by hand and by file. */
@DatabaseTest("quiz")
@Tag("quiz")
class TheBankTest extends ATownWithABank {

    @Test
    void whatOneWroteAnotherApprovesAndAnEditionStays() {
        var id = bank.add(slug, questions(1), writer).getFirst();
        var office = town.actor("", Role.OFFICE);
        var own = bank.add(slug, questions(1), office);
        assertThatThrownBy(() -> bank.approve(own, office)).isInstanceOf(OwnQuestion.class);

        assertThat(bank.approve(List.of(id), approver)).isEqualTo(1);
        assertThat(bank.get(id, writer).inForce()).isEqualTo(1);
        bank.write(id, bank.get(id, writer).version(), question("Hỏi lại", Difficulty.HARD), writer);
        var rewritten = bank.get(id, writer);
        assertThat(rewritten.isReplacing()).isTrue();
        assertThat(rewritten.inForce()).isEqualTo(1);
        assertThatThrownBy(() -> bank.write(id, 0, question("Chậm", Difficulty.HARD), writer))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() ->
                        database.sql("update quiz.edition set text = 'khác'").update())
                .hasMessageContaining("edition");
    }

    @Test
    void nobodyElseSeesTheAnswers() {
        var id = bank.add(slug, questions(1), writer).getFirst();
        assertThatThrownBy(() -> bank.get(id, town.actor("NORTH", Role.PROPAGANDA)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bank.get(id, town.actor("", Role.MEMBER))).isInstanceOf(NotAllowed.class);
        var document = bank.document(slug, town.actor("NORTH", Role.PROPAGANDA));
        assertThat(bank.page(document, BankFilter.all(slug), town.actor("NORTH", Role.PROPAGANDA)))
                .isEmpty();
    }

    @Test
    void fromTheFormToApproval() {
        var asWriter = visitor("", Role.PROPAGANDA);
        var address = "/hoc-tap/trac-nghiem/ngan-hang/" + slug;
        var refused = asWriter.send(
                address + "/moi", "loai", "MULTIPLE", "cau-hoi", "Hỏi gì?", "phuong-an", "một", "phuong-an", "hai");
        assertThat(refused).hasStatus(422).bodyText().contains("Cần đánh dấu đáp án đúng", "Hỏi gì?", "hai");
        var sent = asWriter.send(
                address + "/moi",
                "loai",
                "MULTIPLE",
                "cau-hoi",
                "Hỏi gì?",
                "phuong-an",
                "một",
                "phuong-an",
                "hai",
                "dung",
                "1");
        assertThat(sent).hasStatus(303);
        var page = asWriter.page(address);
        assertThat(page.select(".quiz-question").text()).contains("Chờ duyệt", "Hỏi gì?");
        assertThat(page.select(".quiz-statements .right").text()).contains("hai");
        assertThat(page.select("input[name=cau]")).isEmpty();

        var asLeader = visitor("", Role.LEADER);
        var ticked = asLeader.page(address).select("input[name=cau]").attr("value");
        assertThat(asLeader.send(address + "/duyet")).hasStatus(422);
        assertThat(asLeader.send(address + "/duyet", "cau", ticked)).hasStatus(303);
        assertThat(asLeader.page(address).select(".quiz-question").text()).contains("Đang dùng");
        assertThat(asWriter.statements(address)).isLessThanOrEqualTo(15);
    }

    @Test
    void aFileBringsInAllOfItOrNothing() {
        var bad = "Câu một {=đúng ~sai}\n\nCâu hai {=a -> b =c -> d}\n\nCâu ba {}\n";
        var refused = bring("bai.gift", bad.getBytes(StandardCharsets.UTF_8));
        assertThat(refused).hasStatus(422).bodyText().contains("Dòng 3:", "ghép đôi", "Dòng 5:");
        assertThat(bank.tally(bank.document(slug, writer), writer)).isEmpty();

        assertThat(bring("bai.gift", "Câu một {=đúng ~sai}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(303);
        var trap = "<!DOCTYPE quiz [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><quiz>&a;</quiz>";
        assertThat(bring("bai.xml", trap.getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(bring("bai.exe", new byte[] {1})).hasStatus(422);
    }

    @Test
    void whatIsTakenOutComesBackIn() {
        bank.add(slug, questions(30), writer);
        var asWriter = visitor("", Role.PROPAGANDA);
        for (var format : QuestionFormat.values()) {
            var address = "/hoc-tap/trac-nghiem/ngan-hang/" + slug + "/tai-ve/" + format;
            var file = asWriter.open(address).getResponse().getContentAsByteArray();
            assertThat(bring("lai." + format.ending(), file)).as(format.name()).hasStatus(303);
        }
        var tally = bank.tally(bank.document(slug, writer), writer);
        assertThat(tally.getFirst().drafts()).isEqualTo(30 * 2 * 2 * 2);
        var template = asWriter.open("/hoc-tap/trac-nghiem/mau-cau-hoi.xlsx");
        assertThat(bring("mau.xlsx", template.getResponse().getContentAsByteArray()))
                .hasStatus(303);
    }

    private MvcTestResult bring(String name, byte[] content) {
        return browser.post()
                .multipart()
                .uri("/hoc-tap/trac-nghiem/ngan-hang/" + slug + "/nhap")
                .file(new MockMultipartFile("tep", name, "application/octet-stream", content))
                .with(user(town.account("", Role.PROPAGANDA)))
                .with(csrf())
                .exchange();
    }

    @Test
    void theListOfBanksIsForWhoeverWritesOrApproves() {
        assertThat(visitor("", Role.PROPAGANDA)
                        .page("/hoc-tap/trac-nghiem/ngan-hang")
                        .text())
                .contains("20-CT");
        assertThat(visitor(CELL, Role.MEMBER).open("/hoc-tap/trac-nghiem/ngan-hang"))
                .hasStatus(403);
        assertThat(Visitor.body(visitor("", Role.LEADER).open("/hoc-tap/trac-nghiem/ngan-hang")))
                .contains("20-CT");
    }
}
