package vn.quantriet.directive.duty;

import java.util.Locale;

/** The kind of work a duty is; it decides what counts as its measure. */
public enum DutyKind {
    /** học tập, quán triệt: members who have studied */
    STUDY,
    /** chương trình, kế hoạch hành động */
    PROGRAMME,
    /** tuyên truyền */
    COMMUNICATION,
    /** báo cáo */
    REPORT,
    /** kiểm tra, giám sát */
    INSPECTION,
    /** a product, in stages or at once */
    DELIVERABLE,
    /** việc thường xuyên: has no end, and is proven from time to time */
    STANDING;

    /** Message key of a facet of it, such as its {@code name} or the {@code measure} it is counted in. */
    public String key(String facet) {
        return "directive.duty-kind." + facet + "." + name().toLowerCase(Locale.ROOT);
    }
}
