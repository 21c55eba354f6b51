package vn.quantriet.obligation.web.chart;

import static vn.quantriet.shell.Texts.t;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.quantriet.obligation.board.Figure;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.web.FigureLinks;
import vn.quantriet.shell.Show;
import vn.quantriet.shell.Utf8;

/**
 * The cells that say how the duties of a row stand: the share on time and what it was counted from, the bar, and how
 * many are overdue. A board has two hundred such rows.
 */
public final class FigureCells {

    private static final Set<Timeliness> ON_TIME = Set.of(Timeliness.DONE_ON_TIME);
    private static final Set<Timeliness> OVERDUE = Set.of(Timeliness.OVERDUE);

    private static final byte[] NUM = Utf8.of("num");
    private static final byte[] LATE = Utf8.of("text-overdue");
    private static final byte[] NONE_LATE = Utf8.of("text-secondary");
    private static final byte[] LINK = Utf8.of("<a class=\"");
    private static final byte[] COUNT = Utf8.of("<span class=\"");
    private static final byte[] LEADS = Utf8.of("\" href=\"");
    private static final byte[] IS = Utf8.of("\">");
    private static final byte[] LINK_ENDS = Utf8.of("</a>");
    private static final byte[] COUNT_ENDS = Utf8.of("</span>");

    private static final byte[] EXPLAIN = Utf8.of(" <a class=\"why\" href=\"");
    private static final byte[] OF = Utf8.of("</strong> <small>");
    private static final byte[] BAR = Utf8.of("</small></td><td class=\"bar-cell\"><a href=\"");
    private static final byte[] DRAWING =
            Utf8.of("<svg class=\"bar\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" role=\"img\"><title>");
    private static final byte[] DRAWN = Utf8.of("</title>");
    private static final byte[] ALSO = Utf8.of("; ");
    private static final byte[] FROM = Utf8.of("<rect x=\"");
    private static final byte[] WIDE = Utf8.of("\" width=\"");
    private static final byte[] END = Utf8.of("</svg>");
    private static final List<byte[]> FILLS = eachTimeliness(it -> "\" class=\"fill-" + it.code() + "\"/>");
    private static final byte[] CELL_ENDS = Utf8.of("</td>");

    private final byte[] share =
            Utf8.of("<td class=\"num share\" data-label=\"" + Utf8.escaped(t("obligation.on-time")) + "\"><strong>");
    private final byte[] explained;
    private final byte[] overdue = Utf8.of(
            "</a></td><td class=\"num late\" data-label=\"" + Utf8.escaped(t("obligation.timeliness.overdue")) + "\">");
    private final List<byte[]> words = eachTimeliness(it -> Utf8.escaped(t(it.key())) + ": ");
    private final Utf8 cells = new Utf8();

    public FigureCells() {
        var why = Utf8.escaped(t("obligation.explain.this"));
        explained = Utf8.of("\" title=\"" + why + "\" aria-label=\"" + why + "\">?</a>");
    }

    /** By their order. */
    static List<byte[]> eachTimeliness(Function<Timeliness, String> markup) {
        return Arrays.stream(Timeliness.values()).map(markup).map(Utf8::of).toList();
    }

    public Content of(Tally tally, FigureLinks links) {
        return output -> {
            share(tally, links);
            cells.add(BAR).text(links.list()).add(IS);
            draw(tally);
            late(tally, links);
            cells.writeTo(output);
        };
    }

    /** The bar by itself. */
    public Content bar(Tally tally) {
        return output -> {
            draw(tally);
            cells.writeTo(output);
        };
    }

    private void share(Tally tally, FigureLinks links) {
        cells.add(share).text(Show.percent(tally.onTime(), tally.fallenDue())).add(OF);
        figure(links, ON_TIME, tally.onTime(), NUM);
        cells.add('/');
        figure(links, Tally.FALLEN_DUE, tally.fallenDue(), NUM);
        cells.add(EXPLAIN).text(links.why(new Figure.OnTime())).add(explained);
    }

    /** In words, for who does not see it, and drawn. */
    private void draw(Tally tally) {
        cells.add(DRAWING);
        var first = true;
        for (var timeliness : Bar.ORDER) {
            var count = tally.of(timeliness);
            if (count <= 0) continue;
            if (!first) cells.add(ALSO);
            first = false;
            cells.add(words.get(timeliness.ordinal())).number(count);
        }
        cells.add(DRAWN);
        for (var part : Bar.segments(tally))
            cells.add(FROM)
                    .plain(part.x())
                    .add(WIDE)
                    .plain(part.width())
                    .add(FILLS.get(part.timeliness().ordinal()));
        cells.add(END);
    }

    private void late(Tally tally, FigureLinks links) {
        var count = tally.of(Timeliness.OVERDUE);
        cells.add(overdue);
        figure(links, OVERDUE, count, count > 0 ? LATE : NONE_LATE);
        cells.add(CELL_ENDS);
    }

    /** A count that opens what it was counted from; where the filter leaves none of it there is nothing to open. */
    private void figure(FigureLinks links, Set<Timeliness> of, long count, byte[] look) {
        var list = links.list(of);
        if (list == null) {
            cells.add(COUNT).add(look).add(IS).number(count).add(COUNT_ENDS);
        } else {
            cells.add(LINK)
                    .add(look)
                    .add(LEADS)
                    .text(list)
                    .add(IS)
                    .number(count)
                    .add(LINK_ENDS);
        }
    }
}
