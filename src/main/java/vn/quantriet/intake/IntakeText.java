package vn.quantriet.intake;

import java.util.List;

/** Text ready for the parser, and message keys of what was done to bring it into this form. */
public record IntakeText(String text, List<String> notes) {

    public IntakeText {
        notes = List.copyOf(notes);
    }
}
