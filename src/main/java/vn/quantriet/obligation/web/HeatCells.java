package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Show.number;
import static vn.quantriet.shell.Texts.t;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;

/**
 * The cells of a matrix as HTML. Four thousand may stand on a page, where a template that looks at every character of
 * each takes most of the time: what is the same for all of a kind is made once, and what differs is digits.
 */
public final class HeatCells {

    private static final int CELL = 160;

    private final List<Board.Topic> topics;
    private final Map<Timeliness, String> words = new EnumMap<>(Timeliness.class);

    public HeatCells(List<Board.Topic> topics) {
        this.topics = List.copyOf(topics);
        for (var timeliness : Timeliness.values())
            words.put(timeliness, HtmlUtils.htmlEscape(t(timeliness.key()), "UTF-8"));
    }

    /** {@code address} is of what all cells of the row were counted from, but for the duty, whose number follows. */
    public String of(Board.Row row, String address) {
        var escaped = HtmlUtils.htmlEscape(address, "UTF-8");
        var cells = new StringBuilder(topics.size() * CELL);
        for (var topic : topics) cell(cells, row.cell(topic), escaped, topic.key());
        return cells.toString();
    }

    /** The word is in the title, the shape and the colour in the class. */
    private void cell(StringBuilder cells, Tally tally, String address, long key) {
        var worst = tally.worst();
        if (worst.isEmpty()) {
            cells.append("<td class=\"h\">–</td>");
            return;
        }
        cells.append("<td class=\"h ").append(worst.get().code()).append("\"><a href=\"");
        cells.append(address).append(key).append("\" title=\"").append(words.get(worst.get()));
        cells.append(' ').append(number(tally.done())).append('/').append(number(tally.all()));
        cells.append("\">").append(tally.donePercent()).append("</a></td>");
    }
}
