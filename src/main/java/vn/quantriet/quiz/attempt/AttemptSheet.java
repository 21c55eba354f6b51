package vn.quantriet.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;

/** An attempt as whoever takes it has it before them. */
public record AttemptSheet(
        AttemptId id,
        RoundId round,
        String name,
        Rules rules,
        String guess,
        Instant closes,
        Instant started,
        Instant ends,
        Instant now,
        List<Slot> slots,
        List<Long> given,
        AttemptState state) {

    public AttemptSheet {
        slots = List.copyOf(slots);
        given = List.copyOf(given);
    }

    public int pages() {
        return given.size();
    }

    /** The questions of a page, from 1. */
    public List<Slot> page(int page) {
        var size = rules.perPage() == 0 ? slots.size() : rules.perPage();
        return slots.subList(Math.min(slots.size(), (page - 1) * size), Math.min(slots.size(), page * size));
    }

    public boolean isAnswered(int page) {
        return page(page).stream().allMatch(Slot::isAnswered);
    }

    public long unanswered() {
        return slots.stream().filter(slot -> !slot.isAnswered()).count();
    }

    public List<Slot> struck() {
        return slots.stream().filter(slot -> slot.struck() != null).toList();
    }

    public Duration left() {
        var left = Duration.between(now, ends);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public int outOf() {
        return slots.stream().mapToInt(Slot::outOf).sum();
    }

    /** Right answers are shown to nobody while somebody may still be asked. */
    public boolean isExplained() {
        return state instanceof AttemptState.Done && now.isAfter(closes.plus(Attempt.GRACE));
    }
}
