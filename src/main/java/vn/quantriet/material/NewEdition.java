package vn.quantriet.material;

import java.util.List;

/** An edition as somebody writes it; {@code note} says what is different in it. */
public record NewEdition(
        String title, List<String> audiences, int position, String note, boolean readAgain, NewContent content) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NOTE = 1_000;

    public NewEdition {
        title = title.strip();
        note = note.strip();
        audiences = List.copyOf(audiences);
        position = Math.clamp(position, 1, 999);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) throw new EditionTitleMissing();
        if (note.length() > LONGEST_NOTE) throw new EditionTooLong(LONGEST_NOTE);
    }
}
