package vn.quantriet.discussion.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.difficulty.DifficultyState.Kind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/**
 * A difficulty or proposal of the unit {@code raisedBy}, which the unit {@code with} has to answer. Who may confirm
 * there answers it or passes it further up; whoever carries out for the unit that raised it may reopen it.
 */
public record Difficulty(
        DifficultyId id,
        UnitId raisedBy,
        UnitId with,
        DifficultyState state,
        @Nullable LocalDate answerBy,
        int version) {

    private static final int LONGEST = 5_000;

    public boolean isOpen() {
        return state instanceof DifficultyState.Open;
    }

    /** Not answered by the day it was asked for. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && answerBy != null && answerBy.isBefore(today);
    }

    /** That the unit stands above the one it waits with, is certain before. */
    Difficulty passUp(UnitId to, String note, Actor by, Instant now) {
        requireWith(by);
        return new Difficulty(id, raisedBy, to, new DifficultyState.PassedUp(words(note), now), answerBy, version);
    }

    Difficulty answer(String answer, Actor by, Instant now) {
        requireWith(by);
        return new Difficulty(id, raisedBy, with, new DifficultyState.Answered(words(answer), now), answerBy, version);
    }

    /** It goes back to whoever answered it, with a new day or none. */
    Difficulty reopen(String reason, @Nullable LocalDate answerBy, Actor by, Instant now) {
        by.require(Permission.CARRY_OUT);
        if (isOpen()) throw new NotAnswered();
        if (!by.unit().equals(raisedBy)) throw new NotYoursToReopen();
        return new Difficulty(id, raisedBy, with, new DifficultyState.Reopened(words(reason), now), answerBy, version);
    }

    private void requireWith(Actor by) {
        by.require(Permission.CONFIRM);
        if (!isOpen()) throw new AlreadyAnswered();
        if (!by.unit().equals(with)) throw new NotWithYou();
    }

    /** What the actor may do next, the most likely first. */
    public List<Kind> next(Actor by) {
        return switch (state) {
            case DifficultyState.Raised _, DifficultyState.PassedUp _, DifficultyState.Reopened _ ->
                by.unit().equals(with) && by.may(Permission.CONFIRM)
                        ? List.of(Kind.ANSWERED, Kind.PASSED_UP)
                        : List.of();
            case DifficultyState.Answered _ ->
                by.unit().equals(raisedBy) && by.may(Permission.CARRY_OUT) ? List.of(Kind.REOPENED) : List.of();
        };
    }

    static String words(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) throw new WordsMissing();
        if (words.length() > LONGEST) throw new WordsTooLong();
        return words;
    }
}
