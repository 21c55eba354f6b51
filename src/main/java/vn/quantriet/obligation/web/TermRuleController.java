package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.term.TermRule;
import vn.quantriet.obligation.term.TermRules;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The rule of time: for everybody to read, for the administrator of the whole tree to change. */
@Pages
class TermRuleController {

    private static final String PATH = "/quy-tac-thoi-han";

    private final TermRules rules;
    private final Templates page;

    TermRuleController(TermRules rules, Templates page) {
        this.rules = rules;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@RequestParam(value = "vua-luu", defaultValue = "false") boolean saved, Frame frame) {
        return page.obligationTerms(frame, rules.get(), rules.mayChange(frame.actor()), saved, null);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> change(
            @RequestParam int version,
            @RequestParam TermRule.RestDays restDays,
            @RequestParam(required = false) @Nullable Integer usualDays,
            @RequestParam(defaultValue = "false") boolean usualWorking,
            @RequestParam(required = false) @Nullable Recurrence standingEvery,
            Frame frame) {
        try {
            rules.change(new TermRule(restDays, usualDays, usualWorking, standingEvery, version), frame.actor());
            return Redirect.to(PATH + "?vua-luu=true");
        } catch (NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            if (!rules.mayChange(frame.actor())) throw new NotAllowed();
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(page.obligationTerms(frame, rules.get(), true, false, refusal));
        }
    }
}
