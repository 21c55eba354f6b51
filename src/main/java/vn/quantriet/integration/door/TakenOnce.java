package vn.quantriet.integration.door;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.Faulty;

/**
 * What a request changes and what it was answered are written together, so a node may die at any moment: either both
 * are there and the answer is given again, or neither is and the request is taken anew.
 */
@Component
class TakenOnce {

    /** For so long a key is good for the same answer. */
    static final Duration KEPT = Duration.ofDays(7);

    private final AnswerStore answers;
    private final TransactionTemplate transaction;

    TakenOnce(AnswerStore answers, TransactionTemplate transaction) {
        this.answers = answers;
        this.transaction = transaction;
    }

    Answer answer(Once once, Supplier<Answer> work) {
        var answer = Objects.requireNonNull(transaction.execute(status -> {
            var given = firstOrAgain(once, work);
            if (given.isRefusal() && !given.repeated()) status.setRollbackOnly();
            return given;
        }));
        if (answer.isJudged() && !answer.repeated())
            transaction.executeWithoutResult(_ -> answers.insert(once, answer));
        return answer;
    }

    private Answer firstOrAgain(Once once, Supplier<Answer> work) {
        if (!answers.hold(once)) throw new Faulty(Fault.IN_FLIGHT);
        var before = answers.find(once);
        if (before.isPresent()) return before.get();
        var given = work.get();
        if (!given.isRefusal()) answers.insert(once, given);
        return given;
    }

    void forget() {
        transaction.executeWithoutResult(_ -> answers.forget(KEPT));
    }
}
