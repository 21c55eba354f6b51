package vn.quantriet.integrity.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.integrity.Checks;
import vn.quantriet.job.JobId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Whether the figures are right, for the administrator of the whole tree. */
@Pages
class IntegrityController {

    private final Checks checks;
    private final Templates page;

    IntegrityController(Checks checks, Templates page) {
        this.checks = checks;
        this.page = page;
    }

    @GetMapping(Checks.PATH)
    JteModel show(Frame frame) {
        return page.integrityChecks(frame, new ChecksPage(checks.list(frame.actor())));
    }

    @PostMapping(Checks.PATH + "/chay")
    ResponseEntity<JteModel> runAll(Actor by) {
        return toJob(checks.runAll(by));
    }

    @PostMapping(Checks.PATH + "/chay/{name}")
    ResponseEntity<JteModel> run(@PathVariable String name, Actor by) {
        return toJob(checks.run(name, by));
    }

    @PostMapping(Checks.PATH + "/dem-lai")
    ResponseEntity<JteModel> recount(Actor by) {
        return toJob(checks.recount(by));
    }

    private static ResponseEntity<JteModel> toJob(JobId job) {
        return Redirect.to("/cong-viec/" + job);
    }
}
