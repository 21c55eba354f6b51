package vn.quantriet.obligation.web.chart;

import static vn.quantriet.shell.Texts.t;

import gg.jte.Content;
import java.util.List;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.shell.Utf8;

/** The cells of a matrix: four thousand may stand on a page. */
public final class HeatCells {

    private static final byte[] NOTHING = Utf8.of("<td class=\"h\">–</td>");
    private static final byte[] PERCENT = Utf8.of("\">");
    private static final byte[] END = Utf8.of("</a></td>");

    private static final List<byte[]> BEGINS =
            FigureCells.eachTimeliness(it -> "<td class=\"h " + it.code() + "\"><a href=\"");

    private final List<byte[]> duties;
    private final List<byte[]> words =
            FigureCells.eachTimeliness(it -> "\" title=\"" + Utf8.escaped(t(it.key())) + " ");
    private final Utf8 cells = new Utf8();

    public HeatCells(List<Board.Topic> topics) {
        this.duties = topics.stream()
                .map(topic -> Utf8.of(Long.toString(topic.key())))
                .toList();
    }

    /** {@code address} is of what all cells of the row were counted from, but for the duty, whose number follows. */
    public Content of(Board.Row row, String address) {
        return output -> {
            var shared = Utf8.of(Utf8.escaped(address));
            for (var n = 0; n < duties.size(); n++) cell(row.cells().get(n), shared, duties.get(n));
            cells.writeTo(output);
        };
    }

    /** The word is in the title, the shape and the colour in the class. */
    private void cell(Tally tally, byte[] address, byte[] duty) {
        var worst = tally.worst().orElse(null);
        if (worst == null) {
            cells.add(NOTHING);
            return;
        }
        cells.add(BEGINS.get(worst.ordinal())).add(address).add(duty).add(words.get(worst.ordinal()));
        cells.number(tally.done()).add('/').number(tally.all()).add(PERCENT);
        cells.number(tally.donePercent()).add(END);
    }
}
