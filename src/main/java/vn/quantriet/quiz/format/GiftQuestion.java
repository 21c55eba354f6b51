package vn.quantriet.quiz.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.quiz.format.QuestionReading.Unreadable;

/** One question of GIFT: a text, and in braces what is answered. */
final class GiftQuestion {

    private static final String GENERAL = "####";

    private final String block;
    private final String topic;
    private final Difficulty difficulty;
    private final StringBuilder explanation = new StringBuilder();

    GiftQuestion(String block, String topic, Difficulty difficulty) {
        this.block = block;
        this.topic = topic;
        this.difficulty = difficulty;
    }

    NewQuestion question() {
        var opens = GiftText.next(block, "{", 0);
        var closes = opens < 0 ? -1 : GiftText.next(block, "}", opens + 1);
        if (closes < 0) throw new Unreadable("quiz.unread-braces");
        var after = block.substring(closes + 1).strip();
        var text = untitled(block.substring(0, opens).strip());
        var asked = GiftText.read(text) + (after.isEmpty() ? "" : " … " + GiftText.read(after));
        return answered(asked, general(block.substring(opens + 1, closes)).strip());
    }

    private static String untitled(String text) {
        if (!text.startsWith("::")) return text;
        var ends = text.indexOf("::", 2);
        return ends < 0 ? text : text.substring(ends + 2).strip();
    }

    /** What is said about the whole comes after all answers. */
    private String general(String body) {
        for (var at = GiftText.next(body, "#", 0); at >= 0; at = GiftText.next(body, "#", at + 1)) {
            if (!body.startsWith(GENERAL, at)) continue;
            explanation.append(GiftText.read(body.substring(at + GENERAL.length())));
            return body.substring(0, at);
        }
        return body;
    }

    private NewQuestion answered(String asked, String body) {
        if (body.startsWith(">")) return made(QuestionKind.ORDERING, asked, ordered(body));
        if (body.startsWith("#")) throw new Unreadable("quiz.unread-number");
        if (GiftText.next(body, "=~", 0) < 0) return trueOrFalse(asked, body);
        return chosen(asked, answers(body));
    }

    private NewQuestion made(QuestionKind kind, String asked, List<Statement> statements) {
        return new NewQuestion(kind, asked, topic, difficulty, explanation.toString(), statements);
    }

    private static List<Statement> ordered(String body) {
        return body.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> new Statement(GiftText.read(line), true))
                .toList();
    }

    private NewQuestion trueOrFalse(String asked, String body) {
        var ends = GiftText.next(body, "#", 0);
        var word = (ends < 0 ? body : body.substring(0, ends)).strip().toUpperCase(Locale.ROOT);
        if (word.isEmpty()) throw new Unreadable("quiz.unread-essay");
        if (ends >= 0) explain(body.substring(ends));
        return switch (word) {
            case "T", "TRUE" -> made(QuestionKind.SINGLE, asked, TrueOrFalse.statements(true));
            case "F", "FALSE" -> made(QuestionKind.SINGLE, asked, TrueOrFalse.statements(false));
            default -> throw new Unreadable("quiz.unread-answers");
        };
    }

    private record Answer(boolean right, double share, String text) {}

    private List<Answer> answers(String body) {
        var answers = new ArrayList<Answer>();
        for (var at = GiftText.next(body, "=~", 0); at >= 0; ) {
            var next = GiftText.next(body, "=~", at + 1);
            answers.add(answer(body.charAt(at) == '=', body.substring(at + 1, next < 0 ? body.length() : next)));
            at = next;
        }
        return answers;
    }

    /** «%50%text#what is said about it»; nothing of it is lost. */
    private Answer answer(boolean right, String written) {
        var text = written.strip();
        var share = right ? 100.0 : 0.0;
        if (text.startsWith("%")) {
            var ends = text.indexOf('%', 1);
            share = ends < 0 ? Double.NaN : number(text.substring(1, ends));
            text = text.substring(Math.max(ends, 0) + 1);
        }
        var about = GiftText.next(text, "#", 0);
        if (about < 0) return new Answer(right, share, GiftText.read(text));
        explain(text.substring(about));
        return new Answer(right, share, GiftText.read(text.substring(0, about)));
    }

    private static double number(String typed) {
        if (!typed.matches("-?\\d{1,3}([.,]\\d{1,6})?")) return Double.NaN;
        return Double.parseDouble(typed.replace(',', '.'));
    }

    private void explain(String said) {
        Arrays.stream(said.split("#"))
                .map(GiftText::read)
                .filter(it -> !it.isBlank())
                .forEach(it ->
                        explanation.append(explanation.isEmpty() ? "" : "\n").append(it));
    }

    /** Where all answers are right, they are words to be typed or pairs to be found. */
    private static Unreadable unlike(List<Answer> answers) {
        var pairs = answers.stream().anyMatch(it -> it.text.contains("->"));
        return new Unreadable(pairs ? "quiz.unread-matching" : "quiz.unread-short-answer");
    }

    private NewQuestion chosen(String asked, List<Answer> answers) {
        if (answers.stream().anyMatch(it -> Double.isNaN(it.share))) throw new Unreadable("quiz.unread-answers");
        if (answers.stream().allMatch(Answer::right)) throw unlike(answers);
        var single = answers.stream().anyMatch(Answer::right);
        if (single && answers.stream().anyMatch(it -> !it.right && it.share > 0))
            throw new Unreadable("quiz.unread-partly-right");
        var statements = answers.stream()
                .map(it -> new Statement(it.text, single ? it.right : it.share > 0))
                .toList();
        return made(single ? QuestionKind.SINGLE : QuestionKind.MULTIPLE, asked, statements);
    }
}
