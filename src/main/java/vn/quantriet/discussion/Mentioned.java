package vn.quantriet.discussion;

import java.util.Map;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody was mentioned in a comment on a duty: whoever brings news to people may tell them. */
public record Mentioned(Actor by, CommentId comment, AssignmentId assignment, AccountId whom, String username)
        implements Audited {

    @Override
    public String action() {
        return "discussion.mentioned";
    }

    @Override
    public String subject() {
        return "assignment:" + assignment;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("who", username);
    }
}
