package vn.quantriet.obligation.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.directive.PublishedHeadings;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.wording.Wording;
import vn.quantriet.obligation.wording.Wordings;

/** What the topics that were counted are called: documents, or the obligations of one. */
@Component
class BoardTopics {

    private static final Comparator<PublishedHeading> NEWEST = Comparator.comparing(PublishedHeading::publishedAt)
            .thenComparingLong(it -> it.id().value())
            .reversed();

    private final PublishedHeadings headings;
    private final Wordings wordings;

    BoardTopics(PublishedHeadings headings, Wordings wordings) {
        this.headings = headings;
        this.wordings = wordings;
    }

    /** The newest of those counted. */
    List<Board.Topic> documents(Map<Long, Tally> tallies, int newest) {
        return headings.of(tallies.keySet()).values().stream()
                .sorted(NEWEST)
                .limit(newest)
                .map(it -> new Board.Topic(
                        it.id().value(),
                        null,
                        false,
                        it.slug(),
                        it.title(),
                        Objects.requireNonNullElse(it.subject(), ""),
                        tallies.getOrDefault(it.id().value(), Tally.NONE)))
                .toList();
    }

    /** In the order of the document. */
    List<Board.Topic> obligations(Document document, Map<Long, Tally> tallies) {
        var counted = wordings.of(tallies.keySet()).values().stream()
                .sorted(Comparator.comparingInt(Wording::ordinal))
                .toList();
        var labels = new Labels(counted);
        return counted.stream()
                .map(it -> new Board.Topic(
                        it.obligation(),
                        new ObligationId(it.obligation()),
                        it.comesRound(),
                        document.slug(),
                        labels.next(it),
                        it.action(),
                        tallies.getOrDefault(it.obligation(), Tally.NONE)))
                .toList();
    }

    /** «1.3», or where a provision has several obligations «1.3a», «1.3b». */
    private static final class Labels {

        private final Map<String, Integer> all = new HashMap<>();
        private final Map<String, Integer> before = new HashMap<>();

        Labels(List<Wording> counted) {
            for (var each : counted) count(all, each.provision());
        }

        private static int count(Map<String, Integer> numbers, @Nullable String provision) {
            return provision == null ? 0 : numbers.merge(provision, 1, Integer::sum);
        }

        String next(Wording obligation) {
            var provision = obligation.provision();
            if (provision == null) return "#" + obligation.ordinal();
            var number = count(before, provision);
            return all.getOrDefault(provision, 1) == 1 || number > 26
                    ? provision
                    : provision + (char) ('a' + number - 1);
        }
    }
}
