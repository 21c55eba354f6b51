package vn.quantriet.quiz.format;

import java.util.List;
import vn.quantriet.shared.Refusal;

/** A line, or a row, from which no question was read, and the sentence that says why. */
public record UnreadLine(int line, String key, List<Object> arguments) {

    public UnreadLine {
        arguments = List.copyOf(arguments);
    }

    static UnreadLine of(int line, String key, Object... arguments) {
        return new UnreadLine(line, key, List.of(arguments));
    }

    static UnreadLine of(int line, Refusal refusal) {
        return of(line, refusal.key(), refusal.arguments());
    }
}
