package vn.quantriet.quiz.web;

import gg.jte.models.runtime.JteModel;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Redirect;

/** What a browser is answered after a change: where to go on, or the page again with what was refused. */
final class Answers {

    private Answers() {}

    static ResponseEntity<JteModel> of(Supplier<String> change, Function<Refusal, JteModel> again) {
        try {
            return Redirect.to(change.get());
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(again.apply(refusal));
        }
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
