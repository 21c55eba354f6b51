package vn.quantriet.obligation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.WorkList;
import vn.quantriet.obligation.extension.Appointment;

/** What My work shows: where to be, one section, and how much waits in the others. */
public record WorkPage(
        List<Appointment> appointments,
        WorkList.Section section,
        Map<WorkList.Section, Long> counts,
        AssignmentList.@Nullable Page assignments,
        List<WorkList.Supported> supported,
        List<PublishedHeading> documents,
        @Nullable String document,
        String words,
        int number) {

    public WorkPage {
        appointments = List.copyOf(appointments);
        supported = List.copyOf(supported);
        documents = List.copyOf(documents);
    }

    /** The sections in their order; a map of counts has lost it. */
    public List<WorkList.Section> sections() {
        return counts.keySet().stream().sorted().toList();
    }

    public long total() {
        return assignments == null ? counts.getOrDefault(section, 0L) : assignments.total();
    }

    public boolean isFiltered() {
        return document != null || !words.isEmpty();
    }

    public String address(int page) {
        var filter = AssignmentFilter.ALL.document(document).words(words).page(page);
        var query = FilterAddress.list(filter).replaceFirst("^/nhiem-vu[?]?", "");
        return "/viec-cua-toi?muc=" + section.slug() + (query.isEmpty() ? "" : "&" + query);
    }
}
