package vn.quantriet.study.web;

import static vn.quantriet.shell.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shell.Show;
import vn.quantriet.study.figures.CampaignFigures;
import vn.quantriet.study.figures.Figure;

/** The table of a report on a campaign: a row for each unit directly below, and the whole. */
final class CampaignTable {

    /** What other modules will fill in: papers, programmes issued, articles. Empty until then. */
    private static final List<String> LATER = List.of("papers", "papers-in", "papers-marked", "programme", "articles");

    private static final List<Group> GROUPS = List.of(
            new Group("classes", 5, 8),
            new Group("members-studied", 9, 10),
            new Group("away", 12, 13),
            new Group("papers-all", 17, 19));

    static final int COLUMNS = 23;

    private final CampaignFigures figures;

    /** Columns that belong together. */
    record Group(String key, int first, int last) {

        String words() {
            return t("study.columns." + key);
        }
    }

    static @Nullable Group group(int column) {
        return GROUPS.stream()
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
                "attendances")) heading.add(t("study.column." + column));
        for (var column : LATER) heading.add(t("study.column." + column) + " (" + t("study.not-yet") + ")");
        heading.add(t("study.column.note"));
        return heading;
    }

    List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        for (var row : figures.units()) {
            var name = row.unit().name() + (row.itself() ? " (" + t("study.itself") + ")" : "");
            rows.add(row(Integer.toString(rows.size() + 1), name, row.figure()));
        }
        rows.add(row("", t("study.column.total"), figures.total()));
        return rows;
    }

    private static List<Object> row(String number, String name, Figure figure) {
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
                members.attendances()));
        for (var i = 0; i <= LATER.size(); i++) cells.add("");
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
