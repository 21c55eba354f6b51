package vn.quantriet.obligation.board;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;

/**
 * Where a figure comes from: {@code shown} is what the board has, if the figure stands on one, {@code counted} what
 * there is when the duties are counted one by one, both of the same moment; {@code facts} are a page of them.
 */
public record Explanation(
        Figure figure,
        AssignmentFilter filter,
        Board board,
        Board.@Nullable Topic topic,
        @Nullable Tally shown,
        Tally counted,
        Part part,
        AssignmentList.@Nullable Page facts,
        Instant at) {

    /** Which of the two counts the facts are of. */
    public enum Part {
        PART,
        WHOLE
    }

    public long numerator() {
        return figure.part(counted);
    }

    public long denominator() {
        return figure.whole(counted);
    }

    /** Nothing where the figure stands on no board. */
    public Optional<Boolean> agrees() {
        var onBoard = shown;
        if (onBoard == null) return Optional.empty();
        return Optional.of(figure.part(onBoard) == numerator() && figure.whole(onBoard) == denominator());
    }
}
