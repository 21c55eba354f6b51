package vn.quantriet.quiz.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.web.csrf.CsrfToken;
import vn.quantriet.quiz.attempt.AttemptSheet;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shell.Display;

/** A page of a paper as it is answered, from 1, or all of them for 0. */
public record AttemptPage(AttemptSheet sheet, int shown, AccountId who, CsrfToken csrf, Display display) {

    public String address() {
        return "/hoc-tap/trac-nghiem/bai/" + sheet.id();
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, sheet.pages()).boxed().toList();
    }

    public List<Integer> drawn() {
        return shown == 0 ? pages() : List.of(shown);
    }

    public boolean isLast(int number) {
        return number == sheet.pages();
    }

    public int current() {
        return Math.max(1, shown);
    }

    public List<Integer> unanswered() {
        return sheet.slots().stream()
                .filter(slot -> !slot.isAnswered())
                .map(slot -> slot.n())
                .toList();
    }

    /** The page a question is on. */
    public int pageOf(int question) {
        var size = sheet.rules().perPage();
        return size == 0 ? 1 : (question - 1) / size + 1;
    }
}
