package vn.quantriet.study.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.attendance.AttendanceList;
import vn.quantriet.study.attendance.Attendee;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.sitting.Announcement;
import vn.quantriet.study.sitting.Clash;
import vn.quantriet.study.sitting.Seats;
import vn.quantriet.study.sitting.StudyClass;
import vn.quantriet.study.topic.Topic;

/** A class with the list of its people, for who runs it; for those above, the same in counts. */
public record ClassPage(
        StudyClass one,
        Campaign campaign,
        Seats seats,
        List<Clash> clashes,
        List<Announcement> announcements,
        List<Topic> topics,
        @Nullable TopicTyped typed,
        boolean runs,
        AttendanceList.Filter filter,
        List<Attendee> people,
        boolean more,
        @Nullable Refusal refusal) {

    public ClassPage {
        clashes = List.copyOf(clashes);
        topics = List.copyOf(topics);
        announcements = List.copyOf(announcements);
        people = List.copyOf(people);
    }

    /** What somebody wrote of a topic and could not be kept; of a new one, its number is 0. */
    public record TopicTyped(int n, Topic.Words words) {}

    /** What stands in the fields of a topic: what was typed, or what there is. */
    public Topic.Words words(Topic topic) {
        if (typed != null && typed.n() == topic.n()) return typed.words();
        return new Topic.Words(topic.question(), topic.minutes(), topic.conclusion());
    }

    public String address() {
        return "/hoc-tap/lop/" + one.id();
    }

    public String address(@Nullable String state, int page) {
        var query = "?trang=" + (page + 1) + (state == null ? "" : "&trang-thai=" + state);
        return address() + query + (filter.words().isBlank() ? "" : "&ten=" + Queries.encoded(filter.words()))
                + "#danh-sach";
    }

    public boolean isPlanned() {
        return one.standing() instanceof vn.quantriet.study.sitting.Standing.Planned;
    }
}
