package vn.quantriet.study.web;

import static vn.quantriet.shell.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shell.Show;
import vn.quantriet.study.figures.CampaignFigures;
import vn.quantriet.study.figures.Figure;
import vn.quantriet.study.figures.Tests;

/** The table of a report on a campaign: a row for each unit directly below, and the whole. */
final class CampaignTable {

    /** What other modules will fill in: programmes issued, articles. Empty until then. */
    private static final List<String> LATER = List.of("programme", "articles");

    private final CampaignFigures figures;

    /** Columns that belong together. */
    record Group(String key, int first, int last) {

        String words() {
            return t("study.columns." + key);
        }
    }

    /** What a column belongs to, if to anything; of papers there are as many as there are marks. */
    @Nullable
    Group group(int column) {
        return List.of(
                        new Group("classes", 5, 8),
                        new Group("members-studied", 9, 10),
                        new Group("away", 12, 13),
                        new Group("quizzes-all", 18, 20),
                        new Group("papers-all", 21, 24 + figures.marks().size()))
                .stream()
                .filter(group -> group.first() <= column && column <= group.last())
                .findFirst()
                .orElse(null);
    }

    CampaignTable(CampaignFigures figures) {
        this.figures = figures;
    }

    List<String> heading() {
        var heading = new ArrayList<String>();
        for (var column : List.of(
                "number",
                "unit",
                "members",
                "exempt",
                "summoned",
                "classes",
                "in-person",
                "points",
                "by-head",
                "present",
                "share",
                "non-members",
                "excused",
                "absent",
                "made-up",
                "self-study",
                "attendances",
                "finished",
                "quizzes",
                "quizzes-taken",
                "quizzes-passed",
                "papers",
                "papers-in",
                "papers-late",
                "papers-passed")) heading.add(t("study.column." + column));
        heading.addAll(figures.marks());
        for (var column : LATER) heading.add(t("study.column." + column) + " (" + t("study.not-yet") + ")");
        heading.add(t("study.column.note"));
        return heading;
    }

    List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        for (var row : figures.units()) {
            var name = row.unit().name() + (row.itself() ? " (" + t("study.itself") + ")" : "");
            rows.add(row(
                    Integer.toString(rows.size() + 1),
                    name,
                    row.figure(),
                    figures.marks().size()));
        }
        rows.add(row(
                "", t("study.column.total"), figures.total(), figures.marks().size()));
        return rows;
    }

    private static List<Object> row(String number, String name, Figure figure, int marks) {
        var members = figure.members();
        var sittings = figure.sittings();
        var cells = new ArrayList<Object>(List.of(number, name));
        cells.addAll(List.of(
                members.people(),
                members.exempt(),
                members.summoned(),
                sittings.held(),
                sittings.inPerson(),
                sittings.points(),
                sittings.byHead() + "/" + sittings.held(),
                members.studied(),
                Show.percent(members.studied(), members.target()),
                sittings.nonMembers(),
                members.excused(),
                members.absent(),
                members.madeUp(),
                members.selfStudy(),
                members.attendances(),
                members.finished()));
        cells.addAll(tests(members.tests(), marks));
        for (var i = 0; i <= LATER.size(); i++) cells.add("");
        return cells;
    }

    private static List<Object> tests(Tests tests, int marks) {
        var cells = new ArrayList<Object>(List.of(
                tests.quizAsked(),
                tests.quizTaken(),
                tests.quizPassed(),
                tests.paperAsked(),
                tests.paperIn(),
                tests.paperLate(),
                tests.paperPassed()));
        cells.addAll(tests.marks().subList(0, marks));
        return cells;
    }

    /** What the table says and how it was counted. */
    List<String> about() {
        return List.of(
                figures.campaign().name(),
                figures.unit().name(),
                t("study.column.as-of", Show.day(figures.campaign().phase().roster())),
                t("study.column.rule"));
    }
}
