package vn.quantriet.study.desk;

import java.time.Instant;
import vn.quantriet.study.ClassId;

/** A class of a campaign to refer to: the conference one belongs to, or what one makes up for. */
public record ClassChoice(ClassId id, String name, String organiser, String form, Instant starts) {

    public boolean isConference() {
        return form.equals("CONFERENCE");
    }
}
