package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.shell.Csv;
import vn.quantriet.shell.Show;

/** Assignments line by line, as the list shows them. */
final class AssignmentCsv {

    private final Csv csv;

    AssignmentCsv(HttpServletResponse answer) {
        csv = new Csv(
                answer,
                "nhiem-vu.csv",
                t("obligation.unit-code"),
                t("obligation.unit"),
                t("obligation.unit-above"),
                t("obligation.document"),
                t("obligation.provision"),
                t("obligation.duty"),
                t("obligation.period"),
                t("obligation.deliverable"),
                t("obligation.deadline"),
                t("obligation.timeliness"),
                t("obligation.standing"),
                t("obligation.submitted-on"));
    }

    void write(AssignmentRow row) {
        csv.line(
                row.unitCode(),
                row.unitName(),
                row.unitAbove(),
                row.documentTitle(),
                row.provision(),
                row.action(),
                row.period() == null ? "" : Words.of(row.period()),
                row.deliverable(),
                row.due() == null ? "" : Show.day(row.due()),
                t(row.timeliness().key()),
                t(row.standing().kind().key()),
                submitted(row.standing()));
    }

    void end() {
        csv.end();
    }

    private static String submitted(Standing standing) {
        return switch (standing) {
            case Standing.Submitted it -> Show.day(it.on());
            case Standing.Confirmed it -> Show.day(it.submittedOn());
            case Standing.Open _, Standing.Declined _, Standing.Suspended _, Standing.Withdrawn _ -> "";
        };
    }
}
