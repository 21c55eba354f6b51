package vn.quantriet.parser.output;

import java.util.List;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.SuggestedObligation;

/** Writes the duties of a directive as a table, one line each with tabs between columns; then what is open. */
public final class TableReport {

    private TableReport() {}

    public static String of(ParsedDirective parsed) {
        var table = new StringBuilder("Mục\tChủ trì\tPhối hợp\tViệc phải làm\tThời hạn\tĐộ tin cậy\n");
        for (var obligation : parsed.obligations()) {
            row(table, obligation);
        }
        for (var block : parsed.notUnderstood()) {
            table.append("?\t")
                    .append(oneLine(block.span().of(parsed.source())))
                    .append('\n');
        }
        return table.toString();
    }

    private static void row(StringBuilder table, SuggestedObligation obligation) {
        var provision = obligation.provision();
        var phrase = obligation.deadline().phrase();
        var due = obligation.deadline().due();
        table.append(provision == null ? "–" : provision).append('\t');
        table.append(names(obligation.lead())).append('\t');
        table.append(names(obligation.coordinate())).append('\t');
        table.append(oneLine(obligation.action().text())).append('\t');
        table.append(phrase == null ? "–" : oneLine(phrase.text()));
        table.append(due == null ? "" : " (".concat(due.toString()).concat(")")).append('\t');
        table.append(Math.round(obligation.confidence() * 100)).append("%\n");
    }

    private static String names(List<Phrase> phrases) {
        var names = new StringBuilder();
        for (var phrase : phrases) {
            names.append(names.isEmpty() ? "" : "; ").append(oneLine(phrase.text()));
        }
        return names.isEmpty() ? "–" : names.toString();
    }

    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
