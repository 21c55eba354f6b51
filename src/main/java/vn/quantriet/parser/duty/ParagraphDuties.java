package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads a paragraph sentence by sentence. */
final class ParagraphDuties {

    private final Grammar grammar;
    private final Sentences sentences;
    private final StatementReader statements;
    private final SentenceDuties reader;
    private final Timings timings;
    private final Context context;
    private final Particulars particulars;

    ParagraphDuties(Grammar grammar, Deadlines deadlines, StatementReader statements, Context context) {
        this.grammar = grammar;
        this.sentences = new Sentences(grammar);
        this.statements = statements;
        this.reader = new SentenceDuties(grammar, deadlines, statements);
        this.timings = new Timings(grammar, deadlines, statements);
        this.context = context;
        this.particulars = new Particulars(grammar, statements.actors(), deadlines);
    }

    /** The duties of a sentence in which the issuer turns to bodies. */
    List<Draft> read(Statement turned, Paragraph paragraph) {
        return reader.read(turned, true, paragraph.provision(), context);
    }

    /** The token after the sentence that begins at {@code from}. */
    int end(int from, Paragraph paragraph) {
        return sentences.end(from, paragraph.to());
    }

    /** What a report tells before it says who is addressed: only a sentence that names a body and its work. */
    List<Draft> ordered(int from, int to, Paragraph paragraph, Announcements announcements) {
        var said = statements.read(from, to);
        var named = !said.lead().isEmpty() || said.voice() == Voice.ISSUER;
        if (!named || !said.orders() || grammar.at(said.action(), to, Sort.ISSUES)) {
            return List.of();
        }
        var ordered = reader.read(said, from == paragraph.words(), paragraph.provision(), context);
        return announcements.kept(said, ordered) ? List.of() : ordered;
    }

    /** A sentence of it turns to bodies. */
    boolean turns(Paragraph paragraph) {
        for (var from = paragraph.words(); from < paragraph.to(); from = sentences.end(from, paragraph.to())) {
            if (!statements
                    .turned(from, sentences.end(from, paragraph.to()))
                    .lead()
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The duties from the token on; what only says when is added to those above. */
    List<Draft> read(Paragraph paragraph, int start, List<Draft> above) {
        var found = new ArrayList<Draft>();
        for (var from = start; from < paragraph.to(); ) {
            var end = sentences.end(from, paragraph.to());
            if (particulars.said(from, end, found)) {
                from = end;
                continue;
            }
            var to = particulars.begins(from, end);
            if (!timings.read(from, to, paragraph, found, above, context)) {
                found.addAll(reader.read(from, to, from == start, paragraph.provision(), context));
            }
            from = to;
        }
        return found;
    }
}
