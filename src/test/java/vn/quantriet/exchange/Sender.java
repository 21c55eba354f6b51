package vn.quantriet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.testing.Visitor;

/** Somebody who sends files of one kind; the work behind it is done while they wait. */
record Sender(Visitor who, String kind, ApplicationContext application) {

    /** The page of a file that could be read. */
    String checked(String csv) {
        return checked(kind + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    String checked(String name, byte[] file) {
        var job = done(Visitor.target(upload(name, file)));
        return Objects.requireNonNull(job.selectFirst("#ket-qua a.btn-primary"), job::text)
                .attr("href");
    }

    /** What the page of the work says in the end. */
    String told(String name, byte[] file) {
        return done(Visitor.target(upload(name, file))).text();
    }

    String told(String name, String file) {
        return told(name, file.getBytes(StandardCharsets.UTF_8));
    }

    void apply(String page) {
        assertThat(done(Visitor.target(who.send(page + "/ap-dung"))).text()).contains("Đã ghi");
    }

    MvcTestResult upload(String name, byte[] file) {
        return who.browser()
                .post()
                .uri("/nhap-du-lieu/" + kind)
                .multipart()
                .file(new MockMultipartFile("tep", name, "application/octet-stream", file))
                .with(user(who.account()))
                .with(csrf())
                .exchange();
    }

    Document done(String job) {
        new JobsByHand(application).doAll();
        return who.page(job);
    }

    /** «2 Tất cả», «2 Thêm mới» and so on. */
    List<String> outcomes(String page) {
        return who.page(page).select(".outcomes a").eachText();
    }

    List<String> rows(String page) {
        return who.page(page).select(".import-rows tbody tr").eachText();
    }
}
