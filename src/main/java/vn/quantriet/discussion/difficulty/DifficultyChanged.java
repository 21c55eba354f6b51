package vn.quantriet.discussion.difficulty;

import java.util.Locale;
import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A difficulty was raised, passed up, answered or reopened; {@code after} tells with whom it is now. */
public record DifficultyChanged(Actor by, Difficulty after) implements Audited {

    @Override
    public String action() {
        return "discussion.difficulty-"
                + after.state().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String subject() {
        return "difficulty:" + after.id();
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
