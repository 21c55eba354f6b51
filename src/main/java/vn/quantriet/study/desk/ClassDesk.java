package vn.quantriet.study.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** The classes of a unit, those of others that call its people, and the campaigns it may hold classes in. */
public record ClassDesk(List<Line> classes, List<Call> calls, List<UnitDesk.CampaignChoice> campaigns) {

    public ClassDesk {
        classes = List.copyOf(classes);
        calls = List.copyOf(calls);
        campaigns = List.copyOf(campaigns);
    }

    /** A class of another unit that calls so many people of the branch. */
    public record Call(
            ClassId id, String name, String organiser, Instant starts, String place, boolean cancelled, int people) {}

    /** A class as a line, with how many are called, were there and have not been marked. */
    public record Line(
            ClassId id,
            CampaignId campaign,
            String campaignName,
            String name,
            String organiser,
            String form,
            String state,
            Instant starts,
            String place,
            boolean byHead,
            int summoned,
            int present,
            int unmarked) {

        public String formKey() {
            return "study.form." + form.toLowerCase(Locale.ROOT);
        }

        public String stateKey() {
            return "study.class." + state.toLowerCase(Locale.ROOT);
        }
    }
}
