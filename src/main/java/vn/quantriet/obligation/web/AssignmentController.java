package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The list of duties, the same as a file, and one duty. */
@Pages
class AssignmentController {

    private final AssignmentList assignments;
    private final DutySheet duties;
    private final Scopes scopes;
    private final DocumentsOfDay documents;
    private final Templates page;

    AssignmentController(
            AssignmentList assignments, DutySheet duties, Scopes scopes, DocumentsOfDay documents, Templates page) {
        this.assignments = assignments;
        this.duties = duties;
        this.scopes = scopes;
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/nhiem-vu")
    JteModel list(@RequestParam Map<String, String> parameters, Frame frame) {
        var filter = FilterAddress.read(parameters);
        var found = assignments.page(filter, frame.actor());
        return page.obligationList(
                frame,
                new ListPage(
                        filter,
                        found,
                        scopes.andBelow(found.scope(), found.day()),
                        documents.list(found.day(), frame.actor())));
    }

    @GetMapping("/nhiem-vu.csv")
    void export(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) throws IOException {
        var filter = FilterAddress.read(parameters);
        answer.setContentType("text/csv; charset=utf-8");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhiem-vu.csv\"");
        try (var csv = new AssignmentCsv(answer.getWriter())) {
            assignments.export(filter, by, csv::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @GetMapping("/nhiem-vu/{id}")
    JteModel show(@PathVariable AssignmentId id, Frame frame) {
        return page.obligationDuty(frame, DutyPage.of(duties.get(id, frame.actor()), frame.actor()));
    }
}
