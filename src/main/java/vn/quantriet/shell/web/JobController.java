package vn.quantriet.shell.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.job.JobId;
import vn.quantriet.job.Jobs;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** How far a piece of long work is, for whom it concerns. */
@Pages
class JobController {

    private final Jobs jobs;
    private final Templates page;

    JobController(Jobs jobs, Templates page) {
        this.jobs = jobs;
        this.page = page;
    }

    @GetMapping("/cong-viec/{id}")
    JteModel show(@PathVariable JobId id, Frame frame) {
        return page.shellJob(frame, jobs.get(id, frame.actor()));
    }

    @PostMapping("/cong-viec/{id}/dung")
    ResponseEntity<JteModel> cancel(@PathVariable JobId id, Actor by) {
        jobs.cancel(id, by);
        return Redirect.to("/cong-viec/" + id);
    }
}
