package vn.quantriet.discussion.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.discussion.difficulty.DifficultyFilter;
import vn.quantriet.discussion.difficulty.DifficultyFilter.Section;
import vn.quantriet.discussion.difficulty.DifficultyList;

/** A list of difficulties, how much is in the others, and what it can be filtered by. */
public record DifficultyListPage(
        DifficultyFilter filter,
        DifficultyList.Page page,
        Map<Section, Long> counts,
        List<PublishedHeading> documents) {

    public DifficultyListPage {
        documents = List.copyOf(documents);
    }

    /** In their order; a map of counts has lost it. */
    public List<Section> sections() {
        return counts.keySet().stream().sorted().toList();
    }

    public boolean hasMore() {
        return (filter.page() + 1L) * DifficultyList.PAGE < page.total();
    }

    public static String address(Section section) {
        return "/kien-nghi?muc=" + section.slug();
    }

    /** The same list on another page. */
    public String address(int page) {
        var state = filter.state();
        return address(filter.section())
                + part("van-ban", filter.document())
                + part("trang-thai", state == null ? null : state.slug())
                + (page == 0 ? "" : "&trang=" + (page + 1));
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
