package vn.quantriet.shell;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** After a change, the browser is sent on, so that reloading repeats nothing. */
public final class Redirect {

    private Redirect() {}

    public static ResponseEntity<JteModel> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
