package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.Passwords.Chosen;
import vn.quantriet.identity.start.FirstStart;
import vn.quantriet.identity.start.SetUp;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** There only while there is no account. */
@Pages
class SetUpController {

    private final FirstStart firstStart;
    private final Templates page;

    SetUpController(FirstStart firstStart, Templates page) {
        this.firstStart = firstStart;
        this.page = page;
    }

    @GetMapping("/thiet-lap")
    JteModel form(CsrfToken csrf) {
        if (!firstStart.isDue()) throw new NotFound();
        var root = new SetUp.Root("", "", UnitKind.CITY_COMMITTEE, UnitLevel.CITY, "");
        return page.administrationSetUp(csrf, new SetUp(root, "", "", new Chosen("", "")), "", null);
    }

    @PostMapping("/thiet-lap")
    ResponseEntity<JteModel> complete(
            @RequestParam("ma") String code,
            SetUpForm form,
            @RequestParam("mat-khau") String password,
            @RequestParam("nhac-lai") String again,
            CsrfToken csrf) {
        var wanted = form.with(new Chosen(password, again));
        try {
            firstStart.complete(code, wanted);
        } catch (NotFound done) {
            throw done;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.administrationSetUp(csrf, wanted, code, refusal));
        }
        return Redirect.to("/dang-nhap?da-thiet-lap");
    }

    /** Bound by the names of its fields. */
    record SetUpForm(
            String ten,
            String ky_hieu,
            UnitKind loai,
            UnitLevel cap,
            @Nullable String tu_ngay,
            String ho_ten,
            String dang_nhap) {

        SetUp with(Chosen password) {
            var root = new SetUp.Root(ten, ky_hieu, loai, cap, Objects.requireNonNullElse(tu_ngay, ""));
            return new SetUp(root, ho_ten, dang_nhap, password);
        }
    }
}
