package vn.quantriet.quiz.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.round.OnlineQuiz;

/** A quiz as somebody who may take it sees it: what it is, and how they stand with it. */
public record Quiz(
        OnlineQuiz round, List<Taken> taken, @Nullable AttemptId open, Instant now) {

    public Quiz {
        taken = List.copyOf(taken);
    }

    /** An attempt that is over. */
    public record Taken(AttemptId id, int number, Instant at, boolean inTime, int score) {}

    public OnlineQuiz.Phase phase() {
        return round.phase(now);
    }

    public int attemptsUsed() {
        return taken.size() + (open == null ? 0 : 1);
    }

    public boolean mayStart() {
        var rules = round.rules();
        return phase() == OnlineQuiz.Phase.OPEN
                && open == null
                && (rules.attempts() == 0 || taken.size() < rules.attempts());
    }

    /** What their attempts come to by the rules, in hundredths of a point; -1 before the first. */
    public int score() {
        if (taken.isEmpty()) return -1;
        return round.rules().counting().score(taken.stream().map(Taken::score).toList());
    }

    public boolean isPassed() {
        return !taken.isEmpty() && round.rules().isPassed(score(), round.outOf());
    }
}
