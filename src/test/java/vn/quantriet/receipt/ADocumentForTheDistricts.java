package vn.quantriet.receipt;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.Visitor;

/** A town whose committee has published a document that addresses its districts. */
abstract class ADocumentForTheDistricts {

    static final String CELL = "NORTH-1-1";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Receipts receipts;

    @Autowired
    Spreading spreading;

    @Autowired
    Inbox inbox;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor city;
    Actor north;
    Actor commune;
    Actor secretary;
    String slug;

    @BeforeEach
    void published() {
        town = towns.build(2, 2);
        city = town.actor("", Role.OFFICE);
        north = town.actor("NORTH", Role.OFFICER);
        commune = town.actor("NORTH-1", Role.OFFICER);
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        slug = publish("20-CT");
    }

    String publish(String number) {
        var due = LocalDate.now(clock).plusDays(30);
        var document = town.document(
                number, List.of(new Town.Duty("Tổ chức học tập", due, Set.of(UnitKind.DISTRICT_COMMITTEE))));
        publications.publish(document.id(), document.version(), false, city);
        return document.slug();
    }

    /** Down to every cell of district NORTH. */
    void passedDownInTheNorth() {
        receipts.passToAll(slug, north);
        receipts.passToAll(slug, commune);
        receipts.passToAll(slug, town.actor("NORTH-2", Role.OFFICER));
    }

    ReceiptTally below(String unit, Actor by) {
        return spreading
                .show(slug, unit.isEmpty() ? null : town.unitCode(unit), by)
                .below();
    }

    Document page(String path, RequestPostProcessor by) {
        return Jsoup.parse(Visitor.body(browser.get().uri(path).with(by).exchange()));
    }

    MvcTestResult send(String act, RequestPostProcessor by, Map<String, String> parameters) {
        var request = browser.post()
                .uri("/van-ban/" + slug + "/tiep-nhan/" + act)
                .with(by)
                .with(csrf());
        parameters.forEach(request::param);
        return request.exchange();
    }
}
