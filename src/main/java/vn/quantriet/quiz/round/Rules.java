package vn.quantriet.quiz.round;

/**
 * How a quiz is taken and scored: minutes by the server's clock, how many attempts (0 for as many as one likes), which
 * of them counts, whether part of an answer earns part of the points, per cent to pass, questions on a page (0 for
 * all).
 */
public record Rules(int minutes, int attempts, Counting counting, boolean partly, int passMark, int perPage) {

    public Rules {
        if (minutes < 1 || minutes > 600 || attempts < 0 || attempts > 100) throw new RulesWrong();
        if (passMark < 0 || passMark > 100 || perPage < 0 || perPage > 100) throw new RulesWrong();
    }

    public boolean isPassed(Points points) {
        return 100L * points.score() >= (long) passMark * points.outOf();
    }

    public int pages(int questions) {
        return perPage == 0 ? 1 : (questions + perPage - 1) / perPage;
    }
}
