package vn.quantriet.quiz.bank;

import java.util.Locale;

/** How a question is answered: one statement is right, several may be, or all are put in order. */
public enum QuestionKind {
    SINGLE("circle-dot"),
    MULTIPLE("checkbox"),
    ORDERING("list-numbers");

    private final String icon;

    QuestionKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return "quiz.kind." + name().toLowerCase(Locale.ROOT);
    }
}
