package vn.quantriet.quiz.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.bank.BankTally;
import vn.quantriet.quiz.round.CampaignChoice;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundState;
import vn.quantriet.shared.Refusal;

/** Where a quiz is planned: a new one, when there is no {@code round}; a duty, when there is a campaign. */
public record RoundPage(
        @Nullable OnlineQuiz round,
        @Nullable CampaignChoice campaign,
        RoundForm form,
        String documentTitle,
        List<BankTally> tally,
        Instant now,
        @Nullable Refusal refusal) {

    public static final String ROUNDS = "/hoc-tap/trac-nghiem/to-chuc";

    public RoundPage {
        tally = List.copyOf(tally);
    }

    public String address() {
        return round == null ? ROUNDS : ROUNDS + "/" + round.id();
    }

    public boolean isWritable() {
        return round == null || round.isDraft();
    }

    /** Of the blueprint, with room for more where that can be written. */
    public List<Integer> rows() {
        return form.rows().stream()
                .filter(n -> isWritable() || !form.at("so-cau", n).isEmpty())
                .toList();
    }

    public boolean isPublished() {
        return round != null && round.state() instanceof RoundState.Published;
    }

    public List<String> topics() {
        return tally.stream()
                .map(BankTally::topic)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }
}
