package vn.quantriet.exchange;

import java.util.List;

/** What would become of a row of the file; {@code problems} are message keys with what stands in the cell. */
public record Line(int number, String code, String name, Outcome outcome, List<Problem> problems) {

    public Line {
        problems = List.copyOf(problems);
    }

    public enum Outcome {
        ADD,
        CHANGE,
        SAME,
        ERROR
    }

    public record Problem(String key, String value) {}
}
