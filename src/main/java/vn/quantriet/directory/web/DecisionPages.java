package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Redirect;

/** The page of one decision, as several controllers answer with it: by itself, or with the reason why not. */
@Component
class DecisionPages {

    private final DecisionShelf shelf;
    private final Templates page;
    private final Clock clock;

    DecisionPages(DecisionShelf shelf, Templates page, Clock clock) {
        this.shelf = shelf;
        this.page = page;
        this.clock = clock;
    }

    JteModel show(DecisionId id, Frame frame, @Nullable Refusal refusal) {
        var by = frame.actor();
        var decision = shelf.get(id, by);
        var changes = shelf.changes(decision);
        return page.directoryDecision(
                frame,
                new DecisionPage(
                        decision,
                        ChangeLine.of(changes, shelf.names(decision, changes)),
                        shelf.rehearsal(decision),
                        by.may(Permission.MANAGE_ORGANISATION),
                        LocalDate.now(clock),
                        refusal));
    }

    /** Does it and goes back to the decision, or shows the decision with the reason why not. */
    ResponseEntity<JteModel> after(DecisionId id, Frame frame, Runnable step) {
        try {
            step.run();
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(show(id, frame, refusal));
        }
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
