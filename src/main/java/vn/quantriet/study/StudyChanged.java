package vn.quantriet.study;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something about a campaign or a class was decided or written down. */
public record StudyChanged(Actor by, String action, String subject, Map<String, String> details) implements Audited {

    public StudyChanged {
        details = Map.copyOf(details);
    }

    public static StudyChanged of(Actor by, String action, CampaignId campaign, Map<String, String> details) {
        return new StudyChanged(by, action, "study-campaign:" + campaign, details);
    }

    public static StudyChanged of(Actor by, String action, ClassId studyClass, Map<String, String> details) {
        return new StudyChanged(by, action, "study-class:" + studyClass, details);
    }
}
