package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Which units a phrase of a document means: the list is seen, corrected, and remembered for the next document. */
@Pages
@RequestMapping("/van-ban/{slug}/ra-soat/noi-nhan")
class AddresseeController {

    private final DraftDuties duties;
    private final DocumentShelf shelf;
    private final Organizations organizations;
    private final UnitPicker picker;
    private final Templates page;
    private final Clock clock;

    AddresseeController(
            DraftDuties duties,
            DocumentShelf shelf,
            Organizations organizations,
            UnitPicker picker,
            Templates page,
            Clock clock) {
        this.duties = duties;
        this.shelf = shelf;
        this.organizations = organizations;
        this.picker = picker;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    JteModel show(
            @PathVariable String slug,
            @RequestParam("cum-tu") String phrase,
            @RequestParam(value = "added-tim", required = false) @Nullable String words,
            Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        var sheet = shelf.review(slug, frame.actor());
        var addressee = sheet.duties().stream()
                .flatMap(duty -> duty.addressees().stream())
                .filter(one -> one.phrase().equals(phrase))
                .findFirst()
                .orElseThrow(NotFound::new);
        return page.directiveAddressee(frame, sheet.document(), view(sheet.document(), addressee, words, frame));
    }

    @PostMapping
    ResponseEntity<JteModel> correct(@PathVariable String slug, AddresseeForm form, Frame frame) {
        var document = shelf.get(slug, frame.actor());
        duties.readdress(document.id(), form.phrase(), form.rule(), form.remembers(), frame.actor());
        var address = UriComponentsBuilder.fromPath("/van-ban/{slug}/ra-soat/noi-nhan")
                .queryParam("cum-tu", "{phrase}")
                .encode()
                .buildAndExpand(slug, form.phrase())
                .toUriString();
        return Redirect.to(address);
    }

    private AddresseeView view(Document document, DraftAddressee addressee, @Nullable String words, Frame frame) {
        var issuer = document.owner();
        var today = LocalDate.now(clock);
        var everybody = new AddresseeRule(
                addressee.rule().kinds(),
                addressee.rule().reach(),
                addressee.rule().included(),
                List.of());
        return new AddresseeView(
                addressee,
                organizations.addressed(issuer, everybody, today),
                picker.byId("added", List.of(), words, frame.actor()));
    }
}
