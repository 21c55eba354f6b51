package vn.quantriet.paper.marking;

import java.util.List;
import java.util.Map;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.study.campaign.Campaign;

/** The papers of a campaign that a unit marks, how many wait for what, and how they are marked. */
public record MarkingList(
        Campaign campaign,
        MarkingFilter filter,
        Map<MarkingFilter.Which, Long> counts,
        List<MarkingLine> lines,
        Scale scale) {

    static final int PAGE = 100;

    public MarkingList {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    public long count(MarkingFilter.Which which) {
        return counts.getOrDefault(which, 0L);
    }

    public boolean hasMore() {
        return (filter.page() + 1L) * PAGE < count(filter.which());
    }

    public String markName(int place) {
        return scale.mark(place).map(mark -> mark.name()).orElse("–");
    }
}
