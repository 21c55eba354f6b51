package vn.quantriet.quiz.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.shared.Refusal;

/** What was read of a file and, line by line, what was not. */
public record QuestionReading(List<NewQuestion> questions, List<UnreadLine> unread) {

    public QuestionReading {
        questions = List.copyOf(questions);
        unread = List.copyOf(unread);
    }

    /** Gathers a reading. */
    static final class Gathering {

        private static final int MOST = 5_000;

        private final List<NewQuestion> questions = new ArrayList<>();
        private final List<UnreadLine> unread = new ArrayList<>();

        void take(int line, Supplier<NewQuestion> question) {
            if (questions.size() + unread.size() >= MOST) throw new TooManyQuestions(MOST);
            try {
                questions.add(question.get());
            } catch (Unreadable one) {
                unread.add(UnreadLine.of(line, one.key, one.arguments));
            } catch (Refusal refusal) {
                unread.add(UnreadLine.of(line, refusal));
            }
        }

        QuestionReading end() {
            if (questions.isEmpty() && unread.isEmpty()) throw new NoQuestions();
            return new QuestionReading(questions, unread);
        }
    }

    /** A question of a kind, or with something in it, that there is no place for here. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] arguments;

        Unreadable(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }
    }
}
