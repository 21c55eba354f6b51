package vn.quantriet.quiz.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;

/** The quizzes there are for somebody: those asked of them, and contests for whoever likes. */
@Component
public class MyQuizzes {

    private final MyQuizStore quizzes;
    private final Clock clock;

    MyQuizzes(MyQuizStore quizzes, Clock clock) {
        this.quizzes = quizzes;
        this.clock = clock;
    }

    public record Desk(List<MyQuiz> duties, List<MyQuiz> contests, Instant now) {

        public Desk {
            duties = List.copyOf(duties);
            contests = List.copyOf(contests);
        }
    }

    @Transactional(readOnly = true)
    public Desk of(Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var now = clock.instant();
        return new Desk(quizzes.duties(now, by), quizzes.contests(now, by), now);
    }

    /** Of these campaigns; the person is the one who looks. */
    public Desk of(PersonId person, List<CampaignId> campaigns) {
        var now = clock.instant();
        return new Desk(quizzes.duties(person, campaigns, now), List.of(), now);
    }
}
