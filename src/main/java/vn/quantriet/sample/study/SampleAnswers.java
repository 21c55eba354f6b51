package vn.quantriet.sample.study;

import java.util.Random;
import java.util.stream.Collectors;
import vn.quantriet.quiz.attempt.AttemptSheet;
import vn.quantriet.quiz.attempt.PageAnswers;
import vn.quantriet.quiz.attempt.Slot;
import vn.quantriet.quiz.bank.QuestionKind;

/** What somebody answers who knows three of four questions. */
final class SampleAnswers {

    private static final double KNOWN = 0.75;

    private SampleAnswers() {}

    static PageAnswers of(AttemptSheet sheet, int page, long now, Random chance) {
        var slots = sheet.page(page);
        var answers = slots.stream().map(slot -> answer(slot, chance)).toList();
        return new PageAnswers(
                page, slots.getFirst().n(), answers, sheet.given().get(page - 1), now);
    }

    private static String answer(Slot slot, Random chance) {
        var known = chance.nextDouble() < KNOWN;
        if (slot.question().kind() == QuestionKind.ORDERING) return order(slot, known);
        var chosen = slot.statements().stream()
                .filter(it -> it.right() == known)
                .map(Slot.Shown::letter)
                .collect(Collectors.joining());
        return slot.question().kind() == QuestionKind.SINGLE ? chosen.substring(0, 1) : chosen;
    }

    private static String order(Slot slot, boolean known) {
        var last = slot.statements().size() + 1;
        return slot.statements().stream()
                .map(it -> known ? it.rightPosition() : last - it.rightPosition())
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
