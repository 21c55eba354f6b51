package vn.quantriet.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something else that a campaign asks of a person, as a line of their study: what it is called, how it stands in words,
 * by when it is due, and where it is done.
 */
public record StudyTask(
        CampaignId campaign,
        String icon,
        String name,
        String state,
        Stage stage,
        @Nullable Instant due,
        String address,
        String action) {

    /** How it looks; the words say it as well. */
    public enum Stage {
        DONE("PRESENT", "circle-check"),
        WAITING("PARTLY", "clock"),
        OPEN("NONE", "point-filled"),
        LATE("ABSENT", "alert-circle");

        private final String code;
        private final String mark;

        Stage(String code, String mark) {
            this.code = code;
            this.mark = mark;
        }

        public String code() {
            return code;
        }

        public String mark() {
            return mark;
        }
    }
}
