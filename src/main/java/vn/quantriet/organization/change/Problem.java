package vn.quantriet.organization.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** What is the matter with one line of a decision, or, when {@code line} is 0, with the whole. Lines count from 1. */
public record Problem(int line, String key, List<String> arguments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A unit stands, from a day after the decision, below one that the decision ends or moves. */
    public static Problem comesLater(String code, LocalDate since) {
        return of(0, "comes-later", code, DAY.format(since));
    }

    static Problem of(int line, String key, String... arguments) {
        return new Problem(line, "organization.problem." + key, Arrays.asList(arguments));
    }
}
