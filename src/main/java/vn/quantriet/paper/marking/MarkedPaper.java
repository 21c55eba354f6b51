package vn.quantriet.paper.marking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.study.CampaignId;

/** A paper that was handed in, as whoever marks it sees it; {@code round} is what they may say of it, if anything. */
public record MarkedPaper(
        PaperId id,
        CampaignId campaign,
        String campaignName,
        String name,
        String unit,
        int attempt,
        List<String> questions,
        List<String> answers,
        @Nullable String fileName,
        String words,
        Instant handedInAt,
        boolean late,
        String state,
        @Nullable Round round,
        boolean mayReturn,
        List<Given> marks,
        List<Before> before,
        List<Alike> alike,
        Scale scale) {

    public MarkedPaper {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        marks = List.copyOf(marks);
        before = List.copyOf(before);
        alike = List.copyOf(alike);
    }

    /** A mark that was given. */
    public record Given(int round, String mark, String comment, Instant at, String by) {

        public String key() {
            return "paper.round." + Round.values()[round - 1].name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An earlier attempt and why it was given back. */
    public record Before(int attempt, String why, String by, Instant at) {}

    /** Another paper of the same unit or class that says much of the same; without a name outside the own line. */
    public record Alike(@Nullable PaperId id, @Nullable String name, int percent, List<String> passages) {

        public Alike {
            passages = List.copyOf(passages);
        }
    }

    /** Whether answers were written here, beside or instead of a file. */
    public boolean isWritten() {
        return answers.stream().anyMatch(answer -> !answer.isBlank());
    }
}
