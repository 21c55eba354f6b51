package vn.quantriet.person.intake;

import java.util.List;

/** What would become of a row, and why not, if nothing can. */
public record ImportFinding(int number, String name, String unit, Outcome outcome, List<Problem> problems) {

    public enum Outcome {
        ADD,
        CHANGE,
        SAME,
        ERROR
    }

    public ImportFinding {
        problems = List.copyOf(problems);
    }
}
