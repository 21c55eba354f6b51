package vn.quantriet.intake.pdf;

import java.util.function.Supplier;
import vn.quantriet.intake.layout.Budget;

/** What reading a PDF may cost. A page alone may not fill the memory: its letters are sorted all at once. */
public final class PdfBudget {

    private static final int INSTRUCTIONS = 10_000_000;
    private static final int COST_OF_A_FORM = 50;
    private static final int LETTERS_ON_A_PAGE = 100_000;

    private final Supplier<? extends RuntimeException> whenSpent;
    private final Budget pages;
    private final Budget letters;
    private final Budget instructions;
    private Budget lettersOnPage;

    public PdfBudget(int pages, int letters, Supplier<? extends RuntimeException> whenSpent) {
        this.whenSpent = whenSpent;
        this.pages = new Budget(pages, whenSpent);
        this.letters = new Budget(letters, whenSpent);
        this.instructions = new Budget(INSTRUCTIONS, whenSpent);
        this.lettersOnPage = new Budget(LETTERS_ON_A_PAGE, whenSpent);
    }

    /** Forms draw forms, so a short file may ask for billions of them. */
    void instruct(String operator) {
        instructions.spend(operator.equals("Do") ? COST_OF_A_FORM : 1);
    }

    void startPage() {
        pages.spend(1);
        lettersOnPage = new Budget(LETTERS_ON_A_PAGE, whenSpent);
    }

    void letter() {
        letters.spend(1);
        lettersOnPage.spend(1);
    }
}
