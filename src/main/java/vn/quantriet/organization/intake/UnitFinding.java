package vn.quantriet.organization.intake;

import java.util.List;

/** What would become of a row, and why not, if nothing can. */
public record UnitFinding(int number, String code, String name, Outcome outcome, List<Problem> problems) {

    public enum Outcome {
        ADD,
        CHANGE,
        SAME,
        ERROR
    }

    public UnitFinding {
        problems = List.copyOf(problems);
    }

    /** What is wrong with a row: the message key of a sentence, and what stands in the cell. */
    public record Problem(String key, String value) {}
}
