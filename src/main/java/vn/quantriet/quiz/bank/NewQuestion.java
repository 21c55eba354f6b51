package vn.quantriet.quiz.bank;

import java.util.List;

/**
 * A question as somebody writes it. Its topic and difficulty are what papers are drawn by; the explanation is shown
 * when the quiz is over. The statements of one to be put in order stand in the right order, and all of them are right.
 */
public record NewQuestion(
        QuestionKind kind,
        String text,
        String topic,
        Difficulty difficulty,
        String explanation,
        List<Statement> statements) {

    public static final int FEWEST = 2;
    public static final int MOST = 12;

    static final int LONGEST = 4_000;
    static final int LONGEST_TOPIC = 200;

    public NewQuestion {
        text = Wording.of(text);
        topic = Wording.of(topic).replaceAll("\\s+", " ");
        explanation = Wording.of(explanation);
        if (kind == QuestionKind.ORDERING)
            statements = statements.stream()
                    .map(it -> new Statement(it.text(), true))
                    .toList();
        statements = List.copyOf(statements);
        checkTexts(text, topic, explanation);
        checkStatements(kind, statements);
    }

    private static void checkTexts(String text, String topic, String explanation) {
        if (text.isEmpty()) throw new QuestionTextMissing();
        if (text.length() > LONGEST || explanation.length() > LONGEST) throw new QuestionTooLong(LONGEST);
        if (topic.length() > LONGEST_TOPIC) throw new QuestionTooLong(LONGEST_TOPIC);
    }

    private static void checkStatements(QuestionKind kind, List<Statement> statements) {
        if (statements.size() < FEWEST || statements.size() > MOST) throw new StatementsWrong(FEWEST, MOST);
        if (statements.stream().anyMatch(it -> it.text().isEmpty())) throw new StatementsWrong(FEWEST, MOST);
        if (statements.stream().anyMatch(it -> it.text().length() > LONGEST)) throw new QuestionTooLong(LONGEST);
        if (statements.stream().map(Statement::text).distinct().count() < statements.size()) throw new StatementTwice();
        var right = statements.stream().filter(Statement::right).count();
        if (right == 0 || kind == QuestionKind.SINGLE && right > 1) throw new RightOneMissing();
    }
}
