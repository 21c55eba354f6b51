package vn.quantriet.intake.pdf;

import java.util.function.Supplier;
import vn.quantriet.intake.layout.Budget;

/** What reading a PDF may cost. A page alone may not fill the memory: its letters are sorted all at once. */
public final class PdfBudget {

    private static final int INSTRUCTIONS = 10_000_000;
    private static final int COST_OF_A_FORM = 50;
    private static final int LETTERS_ON_A_PAGE = 100_000;
    private static final int BYTES_OF_A_PAGE = 64 << 20;
    private static final int LETTERS_IN_FONTS = 20_000_000;

    private final Supplier<? extends RuntimeException> whenAbsurd;
    private final Budget pages;
    private final Budget letters;
    private final Budget instructions;
    private Budget lettersOnPage;

    /** What is thrown for too much to read, and what for work out of all proportion to it. */
    public PdfBudget(
            int pages,
            int letters,
            Supplier<? extends RuntimeException> whenTooLarge,
            Supplier<? extends RuntimeException> whenAbsurd) {
        this.whenAbsurd = whenAbsurd;
        this.pages = new Budget(pages, whenTooLarge);
        this.letters = new Budget(letters, whenTooLarge);
        this.instructions = new Budget(INSTRUCTIONS, whenAbsurd);
        this.lettersOnPage = new Budget(LETTERS_ON_A_PAGE, whenAbsurd);
    }

    /** Forms draw forms, so a short file may ask for billions of them. */
    void instruct(String operator) {
        instructions.spend(operator.equals("Do") ? COST_OF_A_FORM : 1);
    }

    Budget bytesOfAPage() {
        return new Budget(BYTES_OF_A_PAGE, whenAbsurd);
    }

    Budget lettersInFonts() {
        return new Budget(LETTERS_IN_FONTS, whenAbsurd);
    }

    void startPage() {
        pages.spend(1);
        lettersOnPage = new Budget(LETTERS_ON_A_PAGE, whenAbsurd);
    }

    void letter() {
        letters.spend(1);
        lettersOnPage.spend(1);
    }
}
