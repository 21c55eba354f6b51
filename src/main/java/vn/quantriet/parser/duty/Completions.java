package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;

/** Reads «hoàn thành trước ngày …», «cấp huyện hoàn thành …» and times the work it speaks of. */
final class Completions {

    private static final int SHORT = 9;

    private final Grammar grammar;
    private final Deadlines deadlines;
    private final StatementReader statements;

    Completions(Grammar grammar, Deadlines deadlines, StatementReader statements) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.statements = statements;
    }

    /** «hoàn thành … trước ngày …» with little of an object gives the time of the work named before. */
    boolean at(int from, int to) {
        return (to - from <= SHORT || deadlines.at(from + 2) != null) && grammar.completes(from);
    }

    /** The same, where it times the work drafted last and does not name another: «; hoàn thành kiểm đếm tàu …». */
    boolean of(int from, int to, List<Draft> drafts) {
        if (drafts.isEmpty() || drafts.getLast().deadline() != null || !at(from, to)) {
            return false;
        }
        var work = grammar.tokens.id(from + 2) == Word.VIEC ? from + 3 : from + 2;
        var another = grammar.verb(work, to)
                && grammar.tokens.id(work) != grammar.tokens.id(drafts.getLast().from());
        return !another;
    }

    /** A closing «…, hoàn thành trước ngày …» times all the work of its sentence that has no time of its own. */
    void share(List<Draft> drafts, int from) {
        var last = drafts.isEmpty() ? null : drafts.getLast().deadline();
        if (last == null || !last.dated() || !within(Math.max(from, last.from() - 2), last.to())) {
            return;
        }
        for (var i = 0; i < drafts.size() - 1; i++) {
            if (drafts.get(i).deadline() == null) {
                drafts.set(i, drafts.get(i).due(last));
            }
        }
    }

    /** The day at the end of «… và …» is the day of all that is joined. */
    void dayOfAll(List<Draft> drafts, int first) {
        var last = drafts.size() - first < 2 ? null : drafts.getLast().deadline();
        for (var i = first; last != null && last.dated() && i < drafts.size() - 1; i++) {
            if (drafts.get(i).deadline() == null) {
                drafts.set(i, drafts.get(i).due(last));
            }
        }
    }

    /** «; cấp huyện hoàn thành trước ngày …, cấp xã …»: the same work by another body and another day. */
    boolean again(Statement first, int end, List<Draft> drafts) {
        var any = false;
        for (var said = first; said != null; ) {
            var day = said.lead().isEmpty() ? null : deadlines.after(said.lead().to(), end);
            if (drafts.isEmpty() || day == null || !at(said.lead().to(), day.from())) {
                break;
            }
            var last = drafts.getLast();
            var other = new Subject(said.lead().bodies(), List.of(), ActorSource.EXPLICIT);
            if (last.deadline() == null) {
                drafts.removeLast();
            }
            drafts.add(last.by(other).due(day));
            any = true;
            said = grammar.comma(day.to()) ? statements.read(day.to() + 1, end) : null;
        }
        return any;
    }

    /** Each level with its own day does the work drafted last, as does the next behind a comma. */
    boolean levels(int from, int end, List<Draft> drafts) {
        var any = false;
        var level = drafts.isEmpty() ? null : level(from, end);
        while (level != null) {
            var work = drafts.getLast();
            if (work.deadline() == null) {
                drafts.removeLast();
            }
            drafts.add(level.of(work));
            any = true;
            var next = level.day().to();
            level = grammar.comma(next) || grammar.and(next) ? level(next + 1, end) : null;
        }
        return any;
    }

    private @Nullable Level level(int from, int end) {
        return Level.at(grammar, statements.actors(), deadlines, from, end);
    }

    /** The work a sentence of timing names, for the bodies it names, and for others after a semicolon. */
    List<Draft> of(Timing timing, int from, int to, @Nullable String provision, Context context) {
        var drafts = new ArrayList<Draft>();
        var subject = timing.bodies().isEmpty()
                ? context.subject()
                : new Subject(timing.bodies().bodies(), List.of(), ActorSource.EXPLICIT);
        drafts.add(new Draft(provision, subject, timing.from(), timing.to(), from, to, timing.mention()));
        for (var next = pieceEnd(timing.mention().to(), to) + 1; next < to; next = pieceEnd(next, to) + 1) {
            again(statements.read(next, to), pieceEnd(next, to), drafts);
        }
        return drafts;
    }

    private int pieceEnd(int from, int end) {
        var i = from;
        while (i < end && !grammar.tokens.is(i, ';')) {
            i = grammar.next(i, end);
        }
        return i;
    }

    private boolean within(int from, int to) {
        for (var i = from; i < to; i++) {
            if (grammar.completes(i)) {
                return true;
            }
        }
        return false;
    }
}
