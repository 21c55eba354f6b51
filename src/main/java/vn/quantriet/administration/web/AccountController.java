package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.management.AccountDirectory;
import vn.quantriet.identity.management.AccountFilter;
import vn.quantriet.identity.management.AccountStanding;
import vn.quantriet.identity.management.ManagedAccounts;
import vn.quantriet.identity.management.NewAccess;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The accounts of a branch, and opening another. */
@Pages
class AccountController {

    private final AccountDirectory directory;
    private final ManagedAccounts accounts;
    private final UnitPicker units;
    private final Templates page;

    AccountController(AccountDirectory directory, ManagedAccounts accounts, UnitPicker units, Templates page) {
        this.directory = directory;
        this.accounts = accounts;
        this.units = units;
        this.page = page;
    }

    @GetMapping("/quan-tri/tai-khoan")
    JteModel list(
            @RequestParam(value = "q", defaultValue = "") String text,
            @RequestParam(value = "vai-tro", required = false) @Nullable Role role,
            @RequestParam(value = "trang-thai", defaultValue = "ANY") AccountStanding standing,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var filter = new AccountFilter(text, role, standing, number);
        return page.administrationAccounts(frame, new AccountListing(filter, directory.list(filter, frame.actor())));
    }

    @GetMapping("/quan-tri/tai-khoan/mo")
    JteModel form(@RequestParam(value = "nguoi-tim", defaultValue = "") String text, Frame frame) {
        return form(frame, OpenForm.empty(text), null);
    }

    /** The buttons that search, for a browser without scripts, send the same form. */
    @PostMapping("/quan-tri/tai-khoan/mo")
    ResponseEntity<JteModel> open(
            @RequestParam(value = "nguoi-tim", defaultValue = "") String personText,
            @RequestParam(value = "nguoi", required = false) @Nullable PersonId person,
            @RequestParam(value = "ten", defaultValue = "") String username,
            @RequestParam(value = "vai-tro", defaultValue = "OFFICER") Role role,
            @RequestParam(value = "don-vi", required = false) @Nullable UnitId unit,
            @RequestParam(value = "don-vi-tim", defaultValue = "") String unitText,
            @RequestParam(value = "tim", required = false) @Nullable String personSearch,
            @RequestParam(value = "tim-don-vi", required = false) @Nullable String unitSearch,
            Frame frame) {
        var form = new OpenForm(personText, person, username, role, unit, unitText);
        if (personSearch != null || unitSearch != null) return ResponseEntity.ok(form(frame, form, null));
        try {
            var opened = accounts.open(new NewAccess(person, username, role, unit), frame.actor());
            return ResponseEntity.ok(page.administrationGivenPassword(frame, opened, true));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(form(frame, form, refusal));
        }
    }

    private JteModel form(Frame frame, OpenForm form, @Nullable Refusal refusal) {
        var by = frame.actor();
        var people = directory.withoutAccount(form.personText(), by);
        var unit = form.unit();
        var chosen = unit == null ? List.<UnitId>of() : List.of(unit);
        var choice = units.byId("don-vi", chosen, form.unitText(), by);
        return page.administrationOpenAccount(frame, form, people, choice, giveable(by), refusal);
    }

    private static List<Role> giveable(Actor by) {
        return AccountDirectory.giveable(by);
    }
}
