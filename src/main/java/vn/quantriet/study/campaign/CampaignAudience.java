package vn.quantriet.study.campaign;

import java.util.Locale;

/**
 * What an audience studies, and when it has done so. {@code n} is its place among all audiences; whoever belongs to
 * several is counted in the first. Quiz and paper are asked for here and held by other modules.
 */
public record CampaignAudience(
        int n,
        String code,
        String name,
        String depth,
        String guidance,
        Passing passing,
        int minutes,
        boolean quiz,
        boolean paper) {

    /** What it takes to have studied. */
    public enum Passing {
        /** to have been at one class or to have made up for it */
        ATTENDED,
        /** to have spent so many hours at it as well */
        HOURS;

        public String key() {
            return "study.passing." + name().toLowerCase(Locale.ROOT);
        }
    }
}
