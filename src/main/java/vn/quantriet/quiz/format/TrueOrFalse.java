package vn.quantriet.quiz.format;

import java.util.List;
import vn.quantriet.quiz.bank.Statement;

/** A question other systems have as a kind of its own. */
final class TrueOrFalse {

    private TrueOrFalse() {}

    static List<Statement> statements(boolean isTrue) {
        return List.of(new Statement("Đúng", isTrue), new Statement("Sai", !isTrue));
    }
}
