package vn.quantriet.person;

import java.time.LocalDate;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** A position to be taken up in a unit from a day on. */
public record NewPosition(UnitId unit, String title, boolean head, LocalDate since, String decision) {

    private static final int LONGEST = 200;

    public NewPosition {
        title = title.strip();
        decision = decision.strip();
        if (title.isEmpty()) throw new TitleMissing();
        if (title.length() > LONGEST || decision.length() > LONGEST) throw new TextTooLong();
    }

    String titleKey() {
        return VietnameseText.searchKey(title);
    }
}
