package vn.quantriet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.job.JobId;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.Progress;
import vn.quantriet.paper.certificate.Bundles;
import vn.quantriet.paper.certificate.Certificate;
import vn.quantriet.paper.certificate.CertificateCode;
import vn.quantriet.paper.certificate.Certificates;
import vn.quantriet.paper.certificate.NotFinished;
import vn.quantriet.paper.marking.Round;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("study")
@Tag("paper")
class CertificatesTest extends PaperTown {

    @Autowired
    Certificates certificates;

    @Autowired
    Bundles bundles;

    @Autowired
    java.util.List<JobKind> kinds;

    @Test
    void whoeverHasFinishedGetsAPdfWithEveryLetterOfTheirNameAndACode() throws Exception {
        var path = "/hoc-tap/dot/" + campaign + "/giay-chung-nhan";
        var visitor = visitor(CELL, Role.MEMBER);
        assertThatThrownBy(() -> certificates.take(campaign, member)).isInstanceOf(NotFinished.class);
        finish(member);
        assertThat(visitor.page("/hoc-tap").select(".study-tasks").text()).contains("Giấy chứng nhận");
        assertThat(visitor.send(path)).hasStatus(303);
        assertThat(visitor.send(path)).hasStatus(303);
        var own = own(member);
        var answer = visitor.open(path + ".pdf");
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("GIẤY CHỨNG NHẬN", own.name(), own.code().toString(), "/chung-nhan");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(visitor.statements(path)).isLessThanOrEqualTo(15);
    }

    @Test
    void aCodeIsCheckedByAnybodyAndTellsNoWholeName() {
        finish(member);
        certificates.take(campaign, member);
        var own = own(member);
        var shown = checked(own.code().toString());
        assertThat(shown)
                .contains("Giấy chứng nhận có hiệu lực", own.initials())
                .doesNotContain(own.name());
        assertThat(checked(own.code().signs().toLowerCase(java.util.Locale.ROOT)))
                .contains("có hiệu lực");
        assertThat(checked("0000-0000-0000")).contains("Không có giấy chứng nhận nào");
        assertThat(checked("<b>x</b>")).doesNotContain("<b>x</b>");
    }

    @Test
    void itHoldsNoMoreWhenItIsWithdrawnOrWhenTheStandingChanges() {
        finish(member);
        certificates.take(campaign, member);
        var code = own(member).code();
        database.sql("update study.learner set exempt = true where campaign_id = :id and person_id = :person")
                .param("id", campaign.value())
                .param("person", own(member).person().value())
                .update();
        assertThat(checked(code.toString())).contains("không còn hiệu lực");
        database.sql("update study.learner set exempt = false where campaign_id = :id")
                .param("id", campaign.value())
                .update();
        assertThat(checked(code.toString())).contains("có hiệu lực");

        var stranger = town.actor("NORTH-1-2", Role.CELL_SECRETARY);
        assertThatThrownBy(() -> certificates.withdraw(campaign, code.toString(), "nhầm", stranger))
                .isInstanceOf(NotFound.class);
        certificates.withdraw(campaign, code.toString(), "cấp nhầm", secretary);
        assertThat(checked(code.toString())).contains("đã thu hồi").doesNotContain("cấp nhầm");
        certificates.take(campaign, member);
        assertThat(own(member).code()).isNotEqualTo(code);
    }

    @Test
    void allOfAUnitAreGivenAndPrintedByAJobHoweverOftenItRuns() throws Exception {
        finish(member);
        finish(reporter);
        var job = bundles.order(campaign, secretary);
        for (var i = 0; i < 2; i++) {
            var order = new JobOrder(job, secretary, Map.of("campaign", campaign.toString()));
            assertThat(kind().run(order, Progress.UNSEEN).link()).endsWith("/" + job);
        }
        try (var pdf = Loader.loadPDF(bundles.get(job, secretary))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        assertThatThrownBy(() -> bundles.get(job, officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bundles.get(new JobId(999_999), secretary)).isInstanceOf(NotFound.class);
        assertThat(visitor(CELL, Role.CELL_SECRETARY)
                        .page("/hoc-tap/dot/" + campaign + "/giay-chung-nhan")
                        .select("tbody tr"))
                .hasSize(2);
    }

    private JobKind kind() {
        return kinds.stream()
                .filter(kind -> kind.name().equals("paper.certificates"))
                .findFirst()
                .orElseThrow();
    }

    private Certificate own(Actor by) {
        return Objects.requireNonNull(certificates.list(campaign, by).own());
    }

    private String checked(String code) {
        return Visitor.body(browser.get().uri("/chung-nhan?ma={code}", code).exchange());
    }

    private void finish(Actor by) {
        marking.mark(handedIn(by, ONE, TWO), 1, Round.FIRST, 1, "", secretary);
        database.sql("""
                update study.learner set state = 'PRESENT'
                from identity.account where account.id = :account and learner.person_id = account.person_id
                  and learner.campaign_id = :campaign
                """)
                .param("account", by.account().value())
                .param("campaign", campaign.value())
                .update();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(CertificateCode.of(" abcd-efgh 0oil ").orElseThrow().signs()).isEqualTo("ABCDEFGH0011");
        assertThat(CertificateCode.of("ABCD-EFGH-01")).isEmpty();
        assertThat(CertificateCode.of("ABCD-EFGH-0U11")).isEmpty();
    }
}
