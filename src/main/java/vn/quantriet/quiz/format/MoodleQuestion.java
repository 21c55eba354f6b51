package vn.quantriet.quiz.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.quiz.format.QuestionReading.Unreadable;

/** One question of Moodle's XML, while its parts come one after the other. */
final class MoodleQuestion {

    private final String type;
    private final int line;
    private final Map<String, String> formats = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final StringBuilder explanation = new StringBuilder();
    private String asked = "";
    private boolean single = true;
    private boolean pictured;
    private Difficulty difficulty = Difficulty.MEDIUM;

    MoodleQuestion(String type, int line) {
        this.type = type;
        this.line = line;
    }

    private record Answer(double share, String text) {}

    int line() {
        return line;
    }

    boolean isCategory() {
        return type.equals("category");
    }

    void format(String element, @Nullable String format) {
        formats.put(element, format == null ? "html" : format);
    }

    void single(String value) {
        single = !value.strip().equals("false") && !value.strip().equals("0");
    }

    void hasPicture() {
        pictured = true;
    }

    void answer(@Nullable String fraction) {
        var known = fraction != null && fraction.matches("-?\\d{1,3}(\\.\\d{1,9})?");
        answers.add(new Answer(known ? Double.parseDouble(fraction) : 0, ""));
    }

    void text(String above, String text) {
        switch (above) {
            case "questiontext" -> asked = plain(above, text);
            case "generalfeedback", "feedback" -> explain(plain(above, text));
            case "tag" -> Words.difficulty(text).ifPresent(it -> difficulty = it);
            case "answer" -> {
                if (!answers.isEmpty())
                    answers.add(new Answer(answers.removeLast().share(), plain(above, text)));
            }
            default -> {}
        }
    }

    private void explain(String said) {
        if (!said.isBlank())
            explanation.append(explanation.isEmpty() ? "" : "\n").append(said);
    }

    private String plain(String above, String text) {
        if (!formats.getOrDefault(above, "html").equals("html")) return text;
        try {
            return MarkedUp.plain(text);
        } catch (Unreadable picture) {
            pictured = true;
            return "";
        }
    }

    NewQuestion question(String topic) {
        if (pictured) throw new Unreadable("quiz.unread-picture");
        return switch (type) {
            case "multichoice" -> chosen(topic);
            case "truefalse" -> made(QuestionKind.SINGLE, topic, TrueOrFalse.statements(isTrue()));
            case "ordering" -> made(QuestionKind.ORDERING, topic, statements());
            case "matching" -> throw new Unreadable("quiz.unread-matching");
            case "shortanswer" -> throw new Unreadable("quiz.unread-short-answer");
            case "essay" -> throw new Unreadable("quiz.unread-essay");
            case "numerical", "calculated" -> throw new Unreadable("quiz.unread-number");
            default -> throw new Unreadable("quiz.unread-type", type);
        };
    }

    private boolean isTrue() {
        return answers.stream().anyMatch(it -> it.share > 0 && it.text.strip().equalsIgnoreCase("true"));
    }

    private NewQuestion chosen(String topic) {
        if (!single) return made(QuestionKind.MULTIPLE, topic, statements());
        if (answers.stream().anyMatch(it -> it.share > 0 && it.share < 100))
            throw new Unreadable("quiz.unread-partly-right");
        return made(QuestionKind.SINGLE, topic, statements());
    }

    private List<Statement> statements() {
        return answers.stream().map(it -> new Statement(it.text, it.share > 0)).toList();
    }

    private NewQuestion made(QuestionKind kind, String topic, List<Statement> statements) {
        return new NewQuestion(kind, asked, topic, difficulty, explanation.toString(), statements);
    }
}
