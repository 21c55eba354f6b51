package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;

/** The page a quiz is planned on, as it is or with what was refused. */
@Component
class QuizRoundPages {

    private final QuizRounds rounds;
    private final Bank bank;
    private final DocumentShelf shelf;
    private final Clock clock;
    private final Templates page;

    QuizRoundPages(QuizRounds rounds, Bank bank, DocumentShelf shelf, Clock clock, Templates page) {
        this.rounds = rounds;
        this.bank = bank;
        this.shelf = shelf;
        this.clock = clock;
        this.page = page;
    }

    Instant now() {
        return clock.instant();
    }

    JteModel show(@Nullable OnlineQuiz round, RoundForm form, @Nullable Refusal refusal, Frame frame) {
        var by = frame.actor();
        var id = form.campaign();
        var campaign = id == null ? null : rounds.campaign(id, by);
        var slug = form.text("van-ban");
        if (slug.isEmpty() && campaign != null && !campaign.documents().isEmpty())
            slug = campaign.documents().getFirst().slug();
        var document = shelf.get(slug, by);
        var tally = bank.tally(document, by);
        return page.quizRound(
                frame, new RoundPage(round, campaign, form, document.title(), tally, clock.instant(), refusal));
    }
}
