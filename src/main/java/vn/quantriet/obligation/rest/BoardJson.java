package vn.quantriet.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;

/** How a branch stands; without {@code day} now. A share is computed from the counts beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Board")
record BoardJson(
        UnitJson unit,
        @Nullable String document,
        @Nullable LocalDate day,
        TallyJson total,
        List<RowJson> rows,
        List<TopicJson> topics) {

    /** The unit itself, or the branch of one directly below. */
    @Schema(name = "BoardRow")
    record RowJson(UnitJson unit, boolean itself, TallyJson tally) {}

    /** A duty of the document asked for, or a document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BoardTopic")
    record TopicJson(String document, @Nullable Long obligation, String label, String title, TallyJson tally) {}

    @Schema(name = "Tally")
    record TallyJson(long all, long done, long fallenDue, long onTime, Map<String, Long> byTimeliness) {

        static TallyJson of(Tally it) {
            var counts = Arrays.stream(Timeliness.values()).collect(Collectors.toMap(Timeliness::name, it::of));
            return new TallyJson(it.all(), it.done(), it.fallenDue(), it.onTime(), new java.util.TreeMap<>(counts));
        }
    }

    static BoardJson of(Board it) {
        var document = it.document();
        return new BoardJson(
                new UnitJson(it.unit().code(), it.unit().name()),
                document == null ? null : document.slug(),
                it.day(),
                TallyJson.of(it.total()),
                it.rows().stream().map(BoardJson::row).toList(),
                it.topics().stream().map(BoardJson::topic).toList());
    }

    private static RowJson row(Board.Row it) {
        return new RowJson(new UnitJson(it.unit().code(), it.unit().name()), it.itself(), TallyJson.of(it.tally()));
    }

    private static TopicJson topic(Board.Topic it) {
        var obligation = it.obligation();
        return new TopicJson(
                it.documentSlug(),
                obligation == null ? null : obligation.value(),
                it.label(),
                it.title(),
                TallyJson.of(it.tally()));
    }
}
