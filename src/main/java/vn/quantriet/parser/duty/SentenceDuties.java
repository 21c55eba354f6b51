package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads one sentence in its context and writes the duties in it, one for each body and each piece of work. */
final class SentenceDuties {

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;
    private final StatementReader statements;
    private final Parts parts;
    private final Action actions;

    SentenceDuties(Grammar grammar, Deadlines deadlines, StatementReader statements) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
        this.statements = statements;
        this.parts = new Parts(grammar, deadlines);
        this.actions = new Action(grammar, deadlines);
    }

    List<Draft> read(int from, int to, @Nullable String provision, Context context) {
        return read(statements.read(from, to), provision, context);
    }

    List<Draft> read(Statement first, @Nullable String provision, Context context) {
        var drafts = new ArrayList<Draft>();
        var said = first;
        var subject = subject(said, context, null);
        var end = said.to();
        while (true) {
            var start = said.orders() ? said.action() : said.from();
            var pieceEnd = pieceEnd(start, end);
            if (said.orders() && orders(said, pieceEnd)) {
                pieces(said, pieceEnd, new Piece(provision, subject, first.from(), end), drafts);
            }
            var next = pieceEnd + (pieceEnd < end && grammar.meanwhile(pieceEnd) ? 2 : 1);
            if (next >= end) {
                return drafts;
            }
            said = statements.read(next, end);
            subject = subject(said, context, subject);
        }
    }

    /** What the parts of one piece have in common. */
    private record Piece(@Nullable String provision, Subject subject, int from, int end) {}

    private Subject subject(Statement said, Context context, @Nullable Subject before) {
        if (!said.lead().isEmpty()) {
            var named = new Subject(said.lead().bodies(), said.coordinate().bodies(), ActorSource.EXPLICIT);
            context.speak(new Subject(named.lead(), List.of(), ActorSource.EXPLICIT));
            return named;
        }
        var known = before == null ? context.subject() : new Subject(before.lead(), List.of(), before.source());
        return said.coordinate().isEmpty()
                ? known
                : new Subject(known.lead(), said.coordinate().bodies(), known.source());
    }

    private int pieceEnd(int from, int end) {
        for (var i = from; i < end; i = grammar.next(i, end)) {
            if (tokens.is(i, ';') || i > from && grammar.meanwhile(i)) {
                return i;
            }
        }
        return end;
    }

    /** A verb that is only the name of work («Tổ chức học tập … phải được tiến hành») orders nothing. */
    private boolean orders(Statement said, int end) {
        if (!said.lead().isEmpty()) {
            return true;
        }
        if (grammar.at(said.action(), end, Sort.MANNER)) {
            return false;
        }
        for (var i = said.action() + 1; i < end && !grammar.comma(i); i = grammar.next(i, end)) {
            var must = tokens.id(i) == Grammar.PHAI || tokens.id(i) == Grammar.CAN && tokens.id(i + 1) == Grammar.DUOC;
            if (must && !grammar.verb(i - 1, i)) {
                return false;
            }
        }
        return true;
    }

    private void pieces(Statement said, int end, Piece piece, List<Draft> drafts) {
        var before = deadlines.within(said.from(), said.action());
        for (var part : parts.of(said.action(), end)) {
            var deadline = deadlines.within(part.from(), part.to());
            if (deadline == null) {
                deadline = before == null ? ongoing(part.from(), part.to()) : before;
            }
            var from = actions.from(part.from(), part.to());
            var to = actions.to(from, part.to());
            if (from >= to || grammar.at(from, to, Sort.NOT_A_DUTY)) {
                continue;
            }
            if (completionOnly(from, to) && deadline != null && !drafts.isEmpty()) {
                drafts.set(drafts.size() - 1, drafts.getLast().due(deadline));
                continue;
            }
            drafts.add(new Draft(piece.provision(), piece.subject(), from, to, piece.from(), piece.end(), deadline));
        }
    }

    /** «hoàn thành trước ngày …» without an object gives the time of the work named before. */
    private boolean completionOnly(int from, int to) {
        return to - from <= 3 && tokens.id(from) == Grammar.HOAN && tokens.id(from + 1) == Grammar.THANH;
    }

    private @Nullable Mention ongoing(int from, int to) {
        for (var i = from; i < Math.min(to, from + 4); i++) {
            var end = grammar.after(i, to, Sort.ONGOING);
            if (end > 0) {
                return Mention.ongoing(tokens, i, end);
            }
        }
        return null;
    }
}
