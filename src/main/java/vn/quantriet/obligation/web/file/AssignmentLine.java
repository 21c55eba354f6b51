package vn.quantriet.obligation.web.file;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.ListedLine;
import vn.quantriet.obligation.web.Words;
import vn.quantriet.shell.Show;

/** An assignment as a line of a file, as the list shows it. */
final class AssignmentLine {

    private AssignmentLine() {}

    static List<String> heading() {
        return Stream.of(
                        "unit-code",
                        "unit",
                        "unit-above",
                        "document",
                        "provision",
                        "duty",
                        "period",
                        "deliverable",
                        "deadline",
                        "timeliness",
                        "standing",
                        "submitted-on")
                .map(name -> t("obligation." + name))
                .toList();
    }

    static List<String> of(ListedLine row) {
        return List.of(
                row.unitCode(),
                row.unitName(),
                orEmpty(row.unitAbove()),
                row.documentTitle(),
                orEmpty(row.provision()),
                row.action(),
                row.period() == null ? "" : Words.of(row.period()),
                orEmpty(row.deliverable()),
                row.due() == null ? "" : Show.day(row.due()),
                t(row.timeliness().key()),
                t(row.standing().key()),
                row.submittedOn() == null ? "" : Show.day(row.submittedOn()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
