package vn.quantriet.quiz.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.Points;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.UnitId;

/** What somebody's attempts at a quiz come to by its rules. */
record Standing(Ended last, int attempts, Points points, boolean passed, Ended counting) {

    /** An attempt that is over. */
    record Ended(
            AccountId account,
            @Nullable PersonId person,
            UnitId unit,
            Points points,
            long seconds,
            @Nullable Long guess,
            Instant at) {}

    /** Of all attempts of one account in their order. */
    static Standing of(List<Ended> attempts, Rules rules) {
        var scored = attempts.stream().map(Ended::points).toList();
        var points = rules.counting().of(scored);
        var counting = attempts.get(rules.counting().place(scored));
        return new Standing(attempts.getLast(), attempts.size(), points, rules.isPassed(points), counting);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(last.person());
    }
}
