package vn.quantriet.paper.marking;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.AccountId;

/** Which mark a paper waits for. */
public enum Round {
    /** by the unit */
    FIRST,
    /** of a sample, by somebody who does not know the first */
    SECOND,
    /** where the two differ, by somebody who gave neither */
    THIRD;

    public int number() {
        return ordinal() + 1;
    }

    public String key() {
        return "paper.round." + name().toLowerCase(Locale.ROOT);
    }

    /** Of a paper that is handed in: what it waits for, and whether this account may say it. */
    static Optional<Round> of(Marks marks, AccountId by) {
        var first = marks.first();
        if (first == null) return Optional.of(FIRST);
        var second = marks.second();
        if (second == null) return marks.sampled() && !first.by().equals(by) ? Optional.of(SECOND) : Optional.empty();
        var settled = marks.third() != null || second.place() == first.place();
        var gaveNeither = !first.by().equals(by) && !second.by().equals(by);
        return settled || !gaveNeither ? Optional.empty() : Optional.of(THIRD);
    }

    /** The marks there are. */
    record Marks(
            boolean sampled,
            @Nullable Given first,
            @Nullable Given second,
            @Nullable Given third) {

        /** Whether somebody is still to mark it who must not know the first mark. */
        boolean isBlind(AccountId by) {
            return sampled && first != null && second == null && !first.by().equals(by);
        }
    }

    record Given(int place, AccountId by) {}
}
