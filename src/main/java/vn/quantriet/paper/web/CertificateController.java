package vn.quantriet.paper.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.quantriet.job.JobId;
import vn.quantriet.paper.certificate.Bundles;
import vn.quantriet.paper.certificate.Certificates;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;

/** Certificates: one's own, those of a unit, and the page on which anybody checks a code. */
@Pages
class CertificateController {

    private static final String PATH = "/hoc-tap/dot/{id}/giay-chung-nhan";

    private final Certificates certificates;
    private final Bundles bundles;
    private final Templates page;

    CertificateController(Certificates certificates, Bundles bundles, Templates page) {
        this.certificates = certificates;
        this.bundles = bundles;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel list(@PathVariable CampaignId id, Frame frame) {
        return list(id, null, frame);
    }

    private JteModel list(CampaignId id, @Nullable Refusal refusal, Frame frame) {
        return page.paperCertificates(frame, certificates.list(id, frame.actor()), refusal);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> take(@PathVariable CampaignId id, Frame frame) {
        return Steps.take(() -> certificates.take(id, frame.actor()), address(id), refusal -> list(id, refusal, frame));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> own(@PathVariable CampaignId id, Actor by) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return pdf(certificates.own(id, here, by), "giay-chung-nhan.pdf");
    }

    @PostMapping(PATH + "/ca-don-vi")
    ResponseEntity<JteModel> all(@PathVariable CampaignId id, Frame frame) {
        var job = new JobId[1];
        var answer = Steps.take(
                () -> job[0] = bundles.order(id, frame.actor()), address(id), refusal -> list(id, refusal, frame));
        return job[0] == null ? answer : Redirect.to("/cong-viec/" + job[0]);
    }

    @PostMapping(PATH + "/thu-hoi")
    ResponseEntity<JteModel> withdraw(
            @PathVariable CampaignId id,
            @RequestParam(value = "ma", defaultValue = "") String code,
            @RequestParam(value = "ly-do", defaultValue = "") String why,
            Frame frame) {
        return Steps.take(
                () -> certificates.withdraw(id, code, why, frame.actor()),
                address(id),
                refusal -> list(id, refusal, frame));
    }

    @GetMapping("/hoc-tap/giay-chung-nhan/goi/{job}")
    ResponseEntity<byte[]> bundle(@PathVariable JobId job, Actor by) {
        return pdf(bundles.get(job, by), "giay-chung-nhan-" + job + ".pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static String address(CampaignId id) {
        return "/hoc-tap/dot/" + id + "/giay-chung-nhan";
    }

    @GetMapping("/chung-nhan")
    ResponseEntity<JteModel> ask(@RequestParam(value = "ma", defaultValue = "") String code) {
        return code.isBlank() ? checked("") : checked(code);
    }

    @GetMapping("/chung-nhan/{code}")
    ResponseEntity<JteModel> check(@PathVariable String code) {
        return checked(code);
    }

    private ResponseEntity<JteModel> checked(String code) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(page.paperCheck(code, certificates.check(code).orElse(null)));
    }
}
