package vn.quantriet.parser.duty;

import java.util.List;
import java.util.Objects;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.structure.Paragraph;

/** Adds what a sentence of timing says to the work it is about, in its paragraph or above it in the same part. */
final class Timings {

    private final Grammar grammar;
    private final Deadlines deadlines;
    private final StatementReader statements;
    private final Completions completions;

    Timings(Grammar grammar, Deadlines deadlines, StatementReader statements) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.statements = statements;
        this.completions = new Completions(grammar, deadlines, statements);
    }

    /** True when the sentence only says when; {@code found} is of its paragraph, {@code above} of those before. */
    boolean read(int from, int to, Paragraph paragraph, List<Draft> found, List<Draft> above, Context context) {
        var sendings = statements.sendings();
        var first = paragraph.provision() == null ? 0 : workOf(paragraph, above);
        if (sendings.time(from, to, found, 0, true)
                || sendings.time(from, to, above, first, paragraph.provision() != null)) {
            return true;
        }
        var timing = Timing.read(grammar, deadlines, statements.actors(), from, to);
        if (timing == null) {
            return false;
        }
        var general = timing.bodies().isEmpty();
        if (general && (timed(timing, found, 0) || timed(timing, above, workOf(paragraph, above)))) {
            return true;
        }
        if (timing.from() >= 0) {
            found.addAll(completions.of(timing, from, to, paragraph.provision(), context));
        }
        return timing.from() >= 0;
    }

    private boolean timed(Timing timing, List<Draft> among, int first) {
        var any = false;
        for (var i = first; i < among.size(); i++) {
            if (among.get(i).deadline() == null && timing.times(among.get(i), grammar)) {
                among.set(i, among.get(i).due(timing.mention()));
                any = true;
            }
        }
        return any;
    }

    /** The first draft of the same numbered part; without numbering only the paragraph itself counts. */
    private static int workOf(Paragraph paragraph, List<Draft> drafts) {
        var first = drafts.size();
        while (paragraph.provision() != null
                && first > 0
                && Objects.equals(drafts.get(first - 1).provision(), paragraph.provision())) {
            first--;
        }
        return first;
    }
}
