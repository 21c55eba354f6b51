package vn.quantriet.person.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a row: the message key of a sentence, and what stands in the cell. */
public record Problem(String key, String value) {

    private static final String BETWEEN = "\n";
    private static final String WITHIN = "\t";

    /** Every line has its end, so that more can be written behind. */
    static String written(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.key() + WITHIN + inOneCell(problem.value()) + BETWEEN)
                .collect(Collectors.joining());
    }

    private static String inOneCell(String value) {
        return value.replace(BETWEEN, " ").replace(WITHIN, " ");
    }

    static List<Problem> read(String written) {
        return Arrays.stream(written.split(BETWEEN))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(WITHIN, 2))
                .map(parts -> new Problem(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
