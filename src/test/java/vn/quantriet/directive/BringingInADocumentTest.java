package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.sample.SampleDirective;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Whatever is brought in, the answer is a review or a clear refusal, and a refusal leaves nothing behind. */
@DatabaseTest(value = "import", sample = "small")
@Tag("directive")
class BringingInADocumentTest {

    @Autowired
    Visitor.Door door;

    Visitor office;

    @BeforeEach
    void signIn() {
        office = door.as("vanphong");
    }

    @Test
    void aTextFileBecomesAReview() {
        var text = SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", "301-CT/TU");
        var answer = upload("chi-thi.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus(303);
        assertThat(Visitor.target(answer)).isEqualTo("/van-ban/301-ct-tu-2026/ra-soat");
    }

    @Test
    void aWebPageBecomesAReview() {
        var text = SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", "302-CT/TU");
        var page = "<html><head><meta charset=\"utf-8\"></head><body><p>"
                + text.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p></body></html>";
        assertThat(Visitor.target(upload("chi-thi.html", page.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("/van-ban/302-ct-tu-2026/ra-soat");
    }

    @Test
    void nothingIsRefused() {
        refused(upload("trong.txt", new byte[0]), "Không có nội dung");
    }

    @Test
    void aTextOfFiftyMegabytesIsRefused() {
        refused(office.send("/van-ban/nhap", "van-ban", "Yêu cầu các cấp uỷ ".repeat(2_600_000)), "quá lớn");
    }

    @Test
    void aPictureWithTheNameOfAWordFileIsRefused() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        refused(upload("chi-thi.docx", picture), "nội dung bên trong");
    }

    @Test
    void aSecretDocumentIsRefusedAndNotStored() {
        var text =
                "TỐI MẬT\n\n" + SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", "303-CT/TU");
        refused(office.send("/van-ban/nhap", "van-ban", text), "độ mật");
        assertThat(office.page("/van-ban?q=303-CT/TU").select(".register-line")).isEmpty();
    }

    @Test
    void anEnglishDocumentIsRefused() {
        var text = "The committee requests all units to study this resolution and report before the end of March. ";
        refused(office.send("/van-ban/nhap", "van-ban", text.repeat(20)), "không phải tiếng Việt");
    }

    @Test
    void decomposedLettersAreReadLikeOthers() {
        var text = SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", "304-CT/TU");
        var decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        var address = Visitor.target(office.send("/van-ban/nhap", "van-ban", decomposed));
        assertThat(address).isEqualTo("/van-ban/304-ct-tu-2026/ra-soat");
        assertThat(office.page(address).select(".duty")).hasSizeGreaterThan(15);
    }

    @Test
    void textWithoutADutyIsStillAReview() {
        var address = Visitor.target(office.send(
                "/van-ban/nhap", "van-ban", "Hôm qua trời mưa to ở vùng ven biển, nhiều tuyến đường bị ngập."));
        assertThat(office.page(address).text()).contains("Máy không tìm thấy nhiệm vụ nào");
    }

    private MvcTestResult upload(String name, byte[] content) {
        return office.browser()
                .post()
                .uri("/van-ban/nhap")
                .multipart()
                .file(new MockMultipartFile("tep", name, "application/octet-stream", content))
                .param("van-ban", "")
                .with(user(office.account()))
                .with(csrf())
                .exchange();
    }

    private void refused(MvcTestResult answer, String because) {
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains(because);
        assertThat(office.open("/van-ban/nhap")).hasStatusOk();
    }
}
