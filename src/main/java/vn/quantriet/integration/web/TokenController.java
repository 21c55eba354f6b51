package vn.quantriet.integration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.integration.token.Made;
import vn.quantriet.integration.token.TokenId;
import vn.quantriet.integration.token.TokenUnclear;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.DayNotUnderstood;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Access tokens of other systems: made, shown once, revoked. */
@Pages
class TokenController {

    static final String PATH = "/quan-tri/ket-noi";

    private final Tokens tokens;
    private final UnitPicker picker;
    private final Clock clock;
    private final Templates page;

    TokenController(Tokens tokens, UnitPicker picker, Clock clock, Templates page) {
        this.tokens = tokens;
        this.picker = picker;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(Frame frame) {
        return page(TokenForm.EMPTY, null, null, frame);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> make(TokenForm form, Frame frame) {
        frame.actor().require(Permission.MANAGE_INTEGRATIONS);
        if (form.searching() != null) return ResponseEntity.ok(page(form, null, null, frame));
        try {
            var made = tokens.make(form.token(), frame.actor());
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(page(TokenForm.EMPTY, made, null, frame));
        } catch (TokenUnclear | DayNotUnderstood refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(form, null, refusal, frame));
        }
    }

    @PostMapping(PATH + "/{id}/thu-hoi")
    ResponseEntity<JteModel> revoke(@PathVariable TokenId id, Actor by) {
        tokens.revoke(id, by);
        return Redirect.to(PATH);
    }

    private JteModel page(TokenForm form, @Nullable Made made, @Nullable Refusal refusal, Frame frame) {
        var known = tokens.all(frame.actor());
        var unit = form.unitId();
        var chosen = unit == null ? List.of(frame.actor().unit()) : List.of(unit);
        var units = picker.byId("don-vi", chosen, form.unitWords(), frame.actor());
        return page.integrationTokens(frame, new TokenPage(known, made, form, units, refusal, LocalDate.now(clock)));
    }
}
