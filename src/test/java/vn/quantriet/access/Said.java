package vn.quantriet.access;

import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.discussion.Comments;
import vn.quantriet.discussion.difficulty.Difficulties;
import vn.quantriet.discussion.difficulty.NewDifficulty;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** What people say about duties, through the application's own doors. */
@TestComponent
class Said {

    private final Comments comments;
    private final Difficulties difficulties;

    Said(Comments comments, Difficulties difficulties) {
        this.comments = comments;
        this.difficulties = difficulties;
    }

    long comment(long assignment, String text, Actor by) {
        return comments.write(new AssignmentId(assignment), text, by).value();
    }

    long difficulty(long assignment, String text, long to, Actor by) {
        var raised = new NewDifficulty(NewDifficulty.Kind.DIFFICULTY, text, new UnitId(to), null);
        return difficulties
                .raise(difficulties.subject(new AssignmentId(assignment), by), raised, by)
                .value();
    }
}
