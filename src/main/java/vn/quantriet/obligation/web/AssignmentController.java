package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
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
    private final DocumentShelf shelf;
    private final Templates page;

    AssignmentController(
            AssignmentList assignments, DutySheet duties, Scopes scopes, DocumentShelf shelf, Templates page) {
        this.assignments = assignments;
        this.duties = duties;
        this.scopes = scopes;
        this.shelf = shelf;
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
                        scopes.andBelow(found.scope()),
                        shelf.list(null, Document.Stage.PUBLISHED, 0, frame.actor())));
    }

    @GetMapping("/nhiem-vu.csv")
    void export(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) {
        var filter = FilterAddress.read(parameters);
        var csv = new AssignmentCsv(answer);
        assignments.export(filter, by, csv::write);
        csv.end();
    }

    @GetMapping("/nhiem-vu/{id}")
    JteModel show(@PathVariable AssignmentId id, Frame frame) {
        return page.obligationDuty(frame, DutyPage.of(duties.get(id, frame.actor()), frame.actor()));
    }
}
