package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The list of duties, and one duty. */
@Pages
class AssignmentController {

    private final AssignmentList assignments;
    private final DutySheet duties;
    private final UnitPicker picker;
    private final DocumentShelf documents;
    private final WorkFields fields;
    private final Extensions extensions;
    private final Templates page;

    AssignmentController(
            AssignmentList assignments,
            DutySheet duties,
            UnitPicker picker,
            DocumentShelf documents,
            WorkFields fields,
            Extensions extensions,
            Templates page) {
        this.assignments = assignments;
        this.duties = duties;
        this.picker = picker;
        this.documents = documents;
        this.fields = fields;
        this.extensions = extensions;
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
                        picker.filter("don-vi", filter.unit(), parameters.get("don-vi-tim"), frame.actor()),
                        documents.choices(filter.document(), found.day(), frame.actor()),
                        fields.list(),
                        extensions.actions(found, frame.actor())));
    }

    @GetMapping("/nhiem-vu/{id}")
    JteModel show(@PathVariable AssignmentId id, Frame frame) {
        return page.obligationDuty(
                frame, DutyPage.of(duties.get(id, frame.actor()), frame.actor()), extensions.told(id));
    }
}
