package vn.quantriet.quiz.web;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.quantriet.quiz.attempt.PageAnswers;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.shared.NotFound;

/** A page of answers as it was sent: «c3» has letters of places, «c3.b» the position of the statement at b. */
record PageForm(MultiValueMap<String, String> fields) {

    private static final int MOST = 1_000;

    PageAnswers answers(int page, long now) {
        var first = number("tu");
        var last = number("den");
        if (page < 1 || page > MOST || first < 1 || last < first || last > MOST) throw new NotFound();
        var answers = IntStream.rangeClosed(first, last).mapToObj(this::answer).toList();
        return new PageAnswers(page, first, answers, moment("goc", 0), moment("luc", now));
    }

    private String answer(int n) {
        var chosen = fields.get("c" + n);
        return chosen == null ? positions(n) : String.join("", new TreeSet<>(chosen));
    }

    private String positions(int n) {
        var positions = new StringBuilder();
        for (var place = 0; place < NewQuestion.MOST; place++) {
            var typed = fields.getFirst("c" + n + "." + (char) ('a' + place));
            if (typed == null) break;
            positions.append(typed.length() == 1 ? typed : "-");
        }
        return positions.chars().allMatch(c -> c == '-') ? "" : positions.toString();
    }

    /** By the server's clock, as the page had it or the browser reckons it. */
    private long moment(String field, long otherwise) {
        var typed = fields.getFirst(field);
        return typed != null && typed.matches("\\d{1,15}") ? Long.parseLong(typed) : otherwise;
    }

    private int number(String field) {
        var typed = fields.getOrDefault(field, List.of("")).getFirst();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** Where to go on: a page, or to hand in. */
    String next(int page) {
        var next = fields.getFirst("di");
        if (next == null) return "?trang=" + page;
        return next.matches("[1-9]\\d{0,3}") ? "?trang=" + next : "/nop";
    }
}
