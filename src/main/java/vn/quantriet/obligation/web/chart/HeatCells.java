package vn.quantriet.obligation.web.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.quantriet.shell.Show.number;
import static vn.quantriet.shell.Texts.t;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;

/**
 * The cells of a matrix as HTML. Four thousand may stand on a page, where a template that looks at every character of
 * each takes most of the time: what is the same for all of a kind or a row is escaped and encoded once, and what
 * differs is digits.
 */
public final class HeatCells {

    private static final byte[] NOTHING = "<td class=\"h\">–</td>".getBytes(UTF_8);
    private static final byte[] END = "</a></td>".getBytes(UTF_8);

    private final List<byte[]> numbers;
    private final Map<Timeliness, byte[]> begins = new EnumMap<>(Timeliness.class);
    private final Map<Timeliness, byte[]> words = new EnumMap<>(Timeliness.class);

    public HeatCells(List<Board.Topic> topics) {
        this.numbers = topics.stream()
                .map(topic -> Long.toString(topic.key()).getBytes(UTF_8))
                .toList();
        for (var timeliness : Timeliness.values()) {
            begins.put(timeliness, ("<td class=\"h " + timeliness.code() + "\"><a href=\"").getBytes(UTF_8));
            words.put(timeliness, ("\" title=\"" + escaped(t(timeliness.key())) + " ").getBytes(UTF_8));
        }
    }

    /** {@code address} is of what all cells of the row were counted from, but for the duty, whose number follows. */
    public Content of(Board.Row row, String address) {
        var shared = escaped(address).getBytes(UTF_8);
        return output -> {
            for (var n = 0; n < numbers.size(); n++) cell(output, row.cells().get(n), shared, numbers.get(n));
        };
    }

    /** The word is in the title, the shape and the colour in the class. */
    private void cell(TemplateOutput output, Tally tally, byte[] address, byte[] number) {
        var worst = tally.worst().orElse(null);
        if (worst == null) {
            output.writeBinaryContent(NOTHING);
            return;
        }
        output.writeBinaryContent(begins.get(worst));
        output.writeBinaryContent(address);
        output.writeBinaryContent(number);
        output.writeBinaryContent(words.get(worst));
        output.writeContent(number(tally.done()) + "/" + number(tally.all()) + "\">" + tally.donePercent());
        output.writeBinaryContent(END);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
