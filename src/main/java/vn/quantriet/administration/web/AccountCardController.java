package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.management.AccountDirectory;
import vn.quantriet.identity.management.ManagedAccounts;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** One account and the roles it holds. */
@Pages
class AccountCardController {

    private static final String PATH = "/quan-tri/tai-khoan/{account}";

    private final AccountDirectory directory;
    private final ManagedAccounts accounts;
    private final UnitPicker units;
    private final Templates page;

    AccountCardController(AccountDirectory directory, ManagedAccounts accounts, UnitPicker units, Templates page) {
        this.directory = directory;
        this.accounts = accounts;
        this.units = units;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(
            @PathVariable AccountId account,
            @RequestParam(value = "xong", required = false) @Nullable String done,
            Frame frame) {
        return card(account, frame, done != null, "", null);
    }

    @PostMapping(PATH + "/vai-tro")
    ResponseEntity<JteModel> give(
            @PathVariable AccountId account,
            @RequestParam("vai-tro") Role role,
            @RequestParam(value = "don-vi", required = false) @Nullable UnitId unit,
            @RequestParam(value = "don-vi-tim", defaultValue = "") String text,
            @RequestParam(value = "tim-don-vi", required = false) @Nullable String search,
            Frame frame) {
        if (search != null) return ResponseEntity.ok(card(account, frame, false, text, null));
        return act(account, frame, () -> accounts.give(account, role, unit, frame.actor()));
    }

    @PostMapping(PATH + "/vai-tro/bo")
    ResponseEntity<JteModel> take(
            @PathVariable AccountId account,
            @RequestParam("vai-tro") Role role,
            @RequestParam("don-vi") UnitId unit,
            Frame frame) {
        return act(account, frame, () -> accounts.take(account, role, unit, frame.actor()));
    }

    @PostMapping(PATH + "/ngung")
    ResponseEntity<JteModel> switchOff(@PathVariable AccountId account, Frame frame) {
        return act(account, frame, () -> accounts.switchOff(account, frame.actor()));
    }

    @PostMapping(PATH + "/kich-hoat")
    ResponseEntity<JteModel> switchOn(@PathVariable AccountId account, Frame frame) {
        return act(account, frame, () -> accounts.switchOn(account, frame.actor()));
    }

    @PostMapping(PATH + "/noi")
    ResponseEntity<JteModel> connect(
            @PathVariable AccountId account,
            @RequestParam("truoc") String before,
            @RequestParam("ten") String after,
            Frame frame) {
        return act(account, frame, () -> accounts.connect(account, before, after, frame.actor()));
    }

    private ResponseEntity<JteModel> act(AccountId account, Frame frame, Runnable change) {
        try {
            change.run();
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(card(account, frame, false, "", refusal));
        }
        return Redirect.to("/quan-tri/tai-khoan/" + account + "?xong");
    }

    private JteModel card(AccountId account, Frame frame, boolean done, String unitText, @Nullable Refusal refusal) {
        var by = frame.actor();
        var choice = units.byId("don-vi", List.of(), unitText, by);
        return page.administrationAccount(frame, directory.card(account, by), choice, done, refusal);
    }
}
