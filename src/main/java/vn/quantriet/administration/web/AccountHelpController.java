package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.identity.factor.SecondFactor;
import vn.quantriet.identity.management.ManagedAccounts;
import vn.quantriet.identity.passkey.Passkeys;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** For somebody who cannot get in, or whose account is in other hands. */
@Pages
class AccountHelpController {

    private static final String PATH = "/quan-tri/tai-khoan/{account}";

    private final ManagedAccounts accounts;
    private final SecondFactor secondFactor;
    private final Passkeys passkeys;
    private final Templates page;

    AccountHelpController(ManagedAccounts accounts, SecondFactor secondFactor, Passkeys passkeys, Templates page) {
        this.accounts = accounts;
        this.secondFactor = secondFactor;
        this.passkeys = passkeys;
        this.page = page;
    }

    /** The password is shown this once. */
    @PostMapping(PATH + "/mat-khau")
    JteModel resetPassword(@PathVariable AccountId account, Frame frame) {
        return page.administrationGivenPassword(frame, accounts.resetPassword(account, frame.actor()), false);
    }

    @PostMapping(PATH + "/dung-phien")
    ResponseEntity<JteModel> endSessions(@PathVariable AccountId account, Actor by) {
        accounts.endSessions(account, by);
        return done(account);
    }

    @PostMapping(PATH + "/mo-khoa")
    ResponseEntity<JteModel> unlock(@PathVariable AccountId account, Actor by) {
        accounts.unlock(account, by);
        return done(account);
    }

    /** The telephone, the paper and the passkeys: whoever lost everything begins anew. */
    @PostMapping(PATH + "/bo-hai-lop")
    ResponseEntity<JteModel> removeFactors(@PathVariable AccountId account, Actor by) {
        accounts.reachable(account, by);
        secondFactor.remove(account, by);
        passkeys.removeAll(account, by);
        return done(account);
    }

    private static ResponseEntity<JteModel> done(AccountId account) {
        return Redirect.to("/quan-tri/tai-khoan/" + account + "?xong");
    }
}
