package vn.quantriet.urging.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.urging.mail.Letters;
import vn.quantriet.urging.mail.Undelivered;
import vn.quantriet.urging.rule.RuleUnclear;
import vn.quantriet.urging.rule.UrgingRules;

/** The rule of reminders: for whoever keeps settings to read, for the administrator of the whole tree to change. */
@Pages
class RuleController {

    private static final String PATH = "/quy-tac-nhac-viec";

    private final UrgingRules rules;
    private final Letters letters;
    private final Templates page;

    RuleController(UrgingRules rules, Letters letters, Templates page) {
        this.rules = rules;
        this.letters = letters;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@RequestParam(value = "da-luu", required = false) @Nullable String saved, Frame frame) {
        frame.actor().require(Permission.MANAGE_SETTINGS);
        return page(RuleForm.of(rules.get()), null, saved != null, frame);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> change(RuleForm form, Frame frame) {
        rules.require(frame.actor());
        try {
            rules.change(form.rule(), frame.actor());
            return Redirect.to(PATH + "?da-luu");
        } catch (RuleUnclear refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(form, refusal, false, frame));
        } catch (ChangedMeanwhile refusal) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(form, refusal, false, frame));
        }
    }

    private JteModel page(RuleForm form, @Nullable Refusal refusal, boolean saved, Frame frame) {
        var mayChange = rules.mayChange(frame.actor());
        var undelivered = mayChange ? letters.undelivered(frame.actor()) : List.<Undelivered>of();
        return page.urgingRule(
                frame, new RulePage(form, rules.get(), mayChange, saved, refusal, letters.areSent(), undelivered));
    }
}
