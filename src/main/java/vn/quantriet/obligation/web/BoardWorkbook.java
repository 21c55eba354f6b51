package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.web.chart.Bar;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Show;
import vn.quantriet.spreadsheet.TableWriter;

/** A board as sheets: what was asked and when, units, topics, and for one document each unit with each duty. */
final class BoardWorkbook {

    private final BoardPage page;
    private final TableWriter to;

    BoardWorkbook(BoardPage page, TableWriter to) {
        this.page = page;
        this.to = to;
    }

    void write(Actor by) throws IOException {
        about(by);
        units();
        topics();
        if (page.slug() != null) cells();
    }

    private void about(Actor by) throws IOException {
        var board = page.board();
        var document = board.document();
        to.row(List.of(t("obligation.board"), board.unit().name()));
        to.row(List.of(t("obligation.document"), document == null ? t("obligation.all-documents") : document.title()));
        for (var chip : page.chips()) to.row(List.of(t("obligation.filter"), chip.words()));
        to.row(List.of(
                t("obligation.file.order"), t("obligation.order." + page.order().slug())));
        to.row(List.of(
                t("obligation.file.figures"),
                board.day() == null ? t("obligation.now") : t("obligation.as-of", Show.day(board.day()))));
        to.row(List.of(t("obligation.file.made"), Show.second(page.at())));
        to.row(List.of(t("obligation.file.by"), by.name() + ", " + by.unitName()));
        to.row(List.of(t("obligation.file.query"), "/dieu-hanh" + page.query()));
        to.row(List.of(t("obligation.explain.rule"), t("obligation.explain.rule.on-time")));
        to.row(List.of("", t("obligation.explain.rule.due")));
        to.row(List.of("", t("obligation.explain.rule.percent")));
    }

    private void units() throws IOException {
        to.sheet(t("obligation.by-unit"));
        head(t("obligation.unit-code"), t("obligation.unit"));
        for (var row : page.board().rows())
            line(
                    row.unit().code(),
                    row.unit().name() + (row.itself() ? " " + t("obligation.itself") : ""),
                    row.tally());
        line("", t("obligation.file.total"), page.board().total());
    }

    private void topics() throws IOException {
        var byDuty = page.slug() != null;
        to.sheet(t(byDuty ? "obligation.by-duty" : "obligation.by-document"));
        head(t(byDuty ? "obligation.provision" : "obligation.document"), t("obligation.file.subject"));
        for (var topic : page.board().topics()) line(topic.label(), Words.heading(topic.title()), topic.tally());
    }

    private void cells() throws IOException {
        to.sheet(t("obligation.file.cells"));
        head(t("obligation.unit-code"), t("obligation.unit"), t("obligation.provision"), t("obligation.duty"));
        var topics = page.board().topics();
        for (var row : page.board().rows()) {
            for (var n = 0; n < row.cells().size(); n++) {
                var tally = row.cells().get(n);
                if (tally.all() > 0) to.row(cell(row, topics.get(n), tally));
            }
        }
    }

    private static List<Object> cell(Board.Row row, Board.Topic topic, Tally tally) {
        var cells = new ArrayList<Object>(
                List.of(row.unit().code(), row.unit().name(), topic.label(), Words.heading(topic.title())));
        cells.addAll(figures(tally));
        return cells;
    }

    private void head(String... what) throws IOException {
        var cells = new ArrayList<>(List.of(what));
        cells.add(t("obligation.file.on-time"));
        cells.add(t("obligation.file.fallen-due"));
        cells.add(t("obligation.on-time-share"));
        cells.add(t("obligation.file.done"));
        cells.add(t("obligation.explain.all"));
        for (var timeliness : Bar.ORDER) cells.add(t(timeliness.key()));
        to.row(cells);
    }

    private void line(String code, String name, Tally tally) throws IOException {
        var cells = new ArrayList<Object>(List.of(code, name));
        cells.addAll(figures(tally));
        to.row(cells);
    }

    private static List<Object> figures(Tally tally) {
        var cells = new ArrayList<Object>(List.of(
                tally.onTime(),
                tally.fallenDue(),
                Show.percent(tally.onTime(), tally.fallenDue()),
                tally.done(),
                tally.all()));
        for (var timeliness : Bar.ORDER) cells.add(tally.of(timeliness));
        return cells;
    }
}
