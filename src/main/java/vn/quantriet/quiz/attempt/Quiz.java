package vn.quantriet.quiz.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.Points;

/** A quiz as somebody who may take it sees it: what it is, and how they stand with it. */
public record Quiz(
        OnlineQuiz round, List<Taken> taken, @Nullable AttemptId open, Instant now) {

    public Quiz {
        taken = List.copyOf(taken);
    }

    /** An attempt that is over. */
    public record Taken(AttemptId id, int number, Instant at, boolean inTime, Points points) {}

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

    /** What their attempts come to by the rules; nothing of nothing before the first. */
    public Points points() {
        if (taken.isEmpty()) return new Points(0, 0);
        return round.rules().counting().of(taken.stream().map(Taken::points).toList());
    }

    public boolean isPassed() {
        return !taken.isEmpty() && round.rules().isPassed(points());
    }
}
