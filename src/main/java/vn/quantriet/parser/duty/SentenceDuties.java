package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads one sentence in its context and writes the duties in it, one for each body and each piece of work. */
@SuppressWarnings("ReferenceEquality") // the first statement is itself, not whatever looks like it
final class SentenceDuties {

    private static final int NEAR = 25;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;
    private final StatementReader statements;
    private final Pieces pieces;
    private final Parts parts;
    private final Action actions;
    private final Completions completions;
    private final When when;
    private final Remarks remarks;

    SentenceDuties(Grammar grammar, Deadlines deadlines, StatementReader statements) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
        this.statements = statements;
        this.pieces = new Pieces(grammar, deadlines, statements);
        this.parts = new Parts(grammar, deadlines);
        this.actions = new Action(grammar, deadlines);
        this.completions = new Completions(grammar, deadlines, statements);
        this.when = new When(grammar, deadlines);
        this.remarks = new Remarks(grammar, deadlines, statements.actors());
    }

    List<Draft> read(int from, int to, boolean paragraphBegins, @Nullable String provision, Context context) {
        return read(statements.read(from, to), paragraphBegins, provision, context);
    }

    List<Draft> read(Statement first, boolean paragraphBegins, @Nullable String provision, Context context) {
        var drafts = new ArrayList<Draft>();
        var said = first;
        var subject = subject(said, context, null);
        var end = said.to();
        var elaborates = statements.elaborates(first);
        while (true) {
            var start = said.orders() ? said.action() : said.from();
            var pieceEnd = pieces.end(start, end);
            if (said.orders() && pieces.enumerates(start, pieceEnd)) {
                end = pieceEnd;
            }
            if (completions.levels(said.from(), pieceEnd, drafts)) {
                subject = new Subject(drafts.getLast().subject().lead(), List.of(), ActorSource.EXPLICIT);
            } else if (completions.again(said, pieceEnd, drafts)) {
                subject = new Subject(said.lead().bodies(), List.of(), ActorSource.EXPLICIT);
            } else if (!said.orders() || elaborates && said.lead().isEmpty()) {
                amend(said, pieceEnd, drafts);
            } else if (orders(said, pieceEnd, said.from() == first.from() && paragraphBegins)) {
                pieces(
                        said,
                        parts.of(said.action(), pieceEnd),
                        new Piece(provision, subject, first.from(), end),
                        drafts);
            } else {
                amend(said, pieceEnd, drafts);
                beyondRepeated(said, pieceEnd, new Piece(provision, subject, first.from(), end), drafts);
            }
            var next = pieceEnd + (pieceEnd < end && grammar.meanwhile(pieceEnd) ? 2 : 1);
            if (next >= end) {
                completions.share(drafts, first.from());
                return drafts;
            }
            said = part(next, end);
            subject = subject(said, context, subject);
        }
    }

    /** A part that begins with a time and goes on with a purpose only times the work before it. */
    private Statement part(int from, int end) {
        var mention = deadlines.at(from);
        if (mention != null && grammar.at(mention.to(), end, Sort.TAIL)) {
            return new Statement(from, Actors.NONE, Actors.NONE, -1, end, Voice.PLAIN);
        }
        return statements.read(from, end);
    }

    /** What the parts of one piece have in common. */
    private record Piece(@Nullable String provision, Subject subject, int from, int end) {}

    private Subject subject(Statement said, Context context, @Nullable Subject before) {
        if (!said.lead().isEmpty()) {
            var named = new Subject(said.lead().bodies(), said.coordinate().bodies(), ActorSource.EXPLICIT);
            context.speak(new Subject(named.lead(), List.of(), ActorSource.EXPLICIT));
            return named;
        }
        var known = before == null || before.source() != ActorSource.EXPLICIT
                ? context.subject()
                : new Subject(before.lead(), List.of(), before.source());
        return said.coordinate().isEmpty()
                ? known
                : new Subject(known.lead(), said.coordinate().bodies(), known.source());
    }

    /** A part without a verb may still add to the work before it: its time, or who helps. */
    private void amend(Statement said, int end, List<Draft> drafts) {
        if (drafts.isEmpty() || !said.lead().isEmpty()) {
            return;
        }
        var last = drafts.getLast();
        var mention = deadlines.within(said.from(), end);
        if (mention != null && mention.dated() && last.deadline() == null) {
            drafts.set(drafts.size() - 1, last.due(mention));
        } else if (!said.coordinate().isEmpty()) {
            drafts.set(drafts.size() - 1, last.with(said.coordinate().bodies()));
        }
    }

    /** A verb that is only the name of work («Tổ chức học tập … phải được tiến hành») orders nothing. */
    private boolean orders(Statement said, int end, boolean first) {
        var action = said.action();
        var trimmed = actions.from(action, end);
        if (grammar.at(trimmed, end, Sort.TAIL) && !grammar.verb(trimmed, end)) {
            return false;
        }
        if (actions.regards(action, end) || tokens.id(grammar.after(action, end, Sort.VERB)) == Word.PHAI) {
            return false;
        }
        if (!said.lead().isEmpty()) {
            return !repeated(said, end, first);
        }
        if (grammar.at(action, end, Sort.MANNER) || !first && quality(action, end)) {
            return false;
        }
        if (statements.sendings().at(action, end)) {
            return true;
        }
        for (var i = action + 1; i < Math.min(end, action + NEAR); i = grammar.next(i, end)) {
            var must = tokens.id(i) == Word.PHAI || tokens.id(i) == Word.CAN;
            if (must && grammar.at(i, end, Sort.NOT_A_DUTY)) {
                return false;
            }
        }
        return true;
    }

    /** «bảo đảm …», «phấn đấu …», but not «phấn đấu hoàn thành …», which is a verb of its own. */
    private boolean quality(int action, int end) {
        var words = grammar.after(action, end, Sort.QUALITY);
        return words > 0 && grammar.after(action, end, Sort.VERB) <= words;
    }

    /** «… yêu cầu các sở nghiêm túc triển khai, thực hiện (Chỉ thị này)» only says the whole once more. */
    private boolean repeated(Statement said, int end, boolean first) {
        if (said.voice() == Voice.ISSUER && thisDocument(end)) {
            return true;
        }
        if (put(said, end)) {
            return false;
        }
        for (var i = said.action(); i < end; ) {
            var verb = grammar.after(i, end, Sort.VERB);
            var manner = tokens.id(i) == Word.STRICT || grammar.adverb(i, end);
            if (verb < 0 && tokens.word(i) && !grammar.and(i) && !manner) {
                var type = grammar.after(i, end, Sort.DOCUMENT_TYPE);
                return type > 0 && tokens.id(type) == Word.NAY;
            }
            if (verb > 0 && !manner && !Word.CARRIES_OUT.holds(tokens.id(i))) {
                return false;
            }
            i = Math.max(verb, i + 1);
        }
        var led = grammar.at(said.from(), end, Sort.LEAD_IN);
        return said.voice() == Voice.ISSUER || said.voice() == Voice.ORDER && (!first || led);
    }

    /**
     * «Giao Phó Chủ tịch … trực tiếp chỉ đạo thực hiện Chỉ thị này», «Giao Giám đốc Sở … chủ trì, phối hợp với … triển
     * khai Kế hoạch này» puts one body in charge.
     */
    private boolean put(Statement said, int end) {
        var adverb = grammar.after(said.action(), end, Sort.ADVERB);
        var leads = !said.coordinate().isEmpty() && grammar.at(said.lead().to(), end, Sort.LEAD);
        return said.voice() == Voice.ORDER
                && !Actors.plural(said.lead().bodies())
                && (leads || grammar.at(Math.max(adverb, said.action()), end, Sort.DIRECTION));
    }

    private boolean thisDocument(int end) {
        var last = end - 1;
        while (last > 0 && !tokens.word(last)) {
            last--;
        }
        return tokens.id(last) == Word.NAY;
    }

    /** «… thực hiện nghiêm Chỉ thị này, hằng quý báo cáo …»: behind what only says the whole once more stands work. */
    private void beyondRepeated(Statement said, int end, Piece piece, List<Draft> drafts) {
        if (said.lead().isEmpty() || grammar.notADuty(said.action(), end)) {
            return;
        }
        var all = parts.of(said.action(), end);
        if (all.size() > 1 && all.getFirst().to() - all.getFirst().from() < NEAR) {
            pieces(said, all.subList(1, all.size()), piece, drafts);
        }
    }

    private void pieces(Statement said, List<Parts.Part> all, Piece piece, List<Draft> drafts) {
        var before = when.before(said);
        var first = drafts.size();
        for (var part : all) {
            var from = actions.from(part.from(), part.to());
            var object = actions.objectEnd(from, part.to());
            var to = actions.to(from, object, part.to());
            var time = when.of(part, actions.timeFollows(object, part.to()), before);
            var deadline = when.eachYear(piece.from(), time);
            if (from >= to || grammar.at(from, to, Sort.NOT_A_DUTY) && !forbids(said, from, to)) {
                continue;
            }
            if (deadline != null && completions.of(from, to, drafts)) {
                drafts.set(drafts.size() - 1, drafts.getLast().due(deadline));
                continue;
            }
            var draft = new Draft(piece.provision(), piece.subject(), from, to, piece.from(), piece.end(), deadline);
            drafts.add(said.lead().isEmpty() ? remarks.told(draft, to, part.to()) : draft);
        }
        completions.dayOfAll(drafts, first);
    }

    private boolean forbids(Statement said, int from, int to) {
        var told = from == said.action()
                && said.voice() != Voice.PLAIN
                && !said.lead().isEmpty();
        var begins = told || tokens.capital(from) || !tokens.word(from - 1);
        return begins && grammar.at(from, to, Sort.PROHIBITION);
    }
}
