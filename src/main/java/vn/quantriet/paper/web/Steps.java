package vn.quantriet.paper.web;

import gg.jte.models.runtime.JteModel;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Redirect;

/** After a step the browser goes on; after a refusal the same page comes back with the reason. */
final class Steps {

    private Steps() {}

    static ResponseEntity<JteModel> take(Runnable step, String next, Function<Refusal, JteModel> again) {
        try {
            step.run();
            return Redirect.to(next);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(again.apply(refusal));
        }
    }
}
