package vn.quantriet.quiz.bank;

/** Something to choose or to put in its place. */
public record Statement(String text, boolean right) {

    public Statement {
        text = Wording.of(text);
    }
}
