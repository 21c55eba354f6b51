package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.chain.Chain;
import vn.quantriet.directive.chain.Chains;
import vn.quantriet.directive.chain.NotAbove;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A district's own document carries out one of the city, and a commune's that of the district. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class TheChainOfDocumentsTest {

    @Autowired
    Town towns;

    @Autowired
    Chains chains;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    DutySheet duties;

    @Autowired
    Database database;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor city;
    Document above;

    @BeforeEach
    void theCityHasPublished() {
        town = towns.build(1, 1);
        city = town.actor("", Role.OFFICE);
        above = published("60-CT", "");
    }

    @Test
    void itIsProposedFromWhatTheDocumentCites() {
        var own = document("61-KH", "NORTH");
        database.sql("""
                insert into directive.citation (document_id, number, issued_on, spans)
                values (:document, '99-NQ/XX', null, '{1,5}'), (:document, :number, null, '{10,20}')
                """)
                .param("document", own.id().value())
                .param("number", above.number())
                .update();

        chains.propose(own);

        assertThat(chains.of(own, city).above()).extracting(Chain.Link::slug).containsExactly(above.slug());
    }

    @Test
    void theChainIsShownFromBothEnds() {
        var district = carriesOut(document("61-KH", "NORTH"), above);
        var commune = carriesOut(document("62-KH", "NORTH-1"), district);

        assertThat(chains.of(commune, city).above())
                .extracting(Chain.Link::slug)
                .containsExactly(district.slug(), above.slug());
        var page = Jsoup.parse(Visitor.body(browser.get()
                .uri("/van-ban/" + above.slug())
                .with(town.as("", Role.OFFICE))
                .exchange()));
        assertThat(page.select("#chuoi-van-ban a").eachAttr("href")).containsExactly("/van-ban/" + district.slug());
        assertThat(chains.of(above, town.actor("SOUTH", Role.OFFICE)).below())
                .as("what another branch makes of it does not exist there")
                .isEmpty();
    }

    /** The number of a document that is here leads to it; one of another branch, or of nowhere, is a number. */
    @Test
    void aProductThatIsADocumentLeadsToIt() {
        var own = published("65-KH", "NORTH");
        var beside = published("66-KH", "SOUTH");
        var id = town.assignment("60-CT", 1, "NORTH-1-1");
        var secretary = town.actor("NORTH-1-1", Role.CELL_SECRETARY);
        var version = 0;
        for (var product : List.of(String.valueOf(own.number()), String.valueOf(beside.number()), "1-BC/CB"))
            assignments.take(
                    StepKind.REPORTED, id, version++, new Evidence("Đã có", product, null, List.of()), secretary);

        assertThat(duties.get(id, city).steps()).extracting(Step::productSlug).containsExactly(own.slug(), null, null);
    }

    @Test
    void onlyWhatStandsAboveAndIsPublishedCanBeCarriedOut() {
        var own = document("61-KH", "NORTH");
        var inReview = document("63-CT", "");
        var beside = published("64-KH", "SOUTH");

        assertThat(chains.choices(own)).extracting(Chain.Link::slug).contains(above.slug());
        for (var wrong : List.of(own, inReview, beside))
            assertThatThrownBy(() -> chains.decide(own, wrong.slug())).isInstanceOf(NotAbove.class);
        chains.decide(own, above.slug());
        chains.decide(own, null);
        assertThat(chains.of(own, city).above()).isEmpty();
    }

    private Document carriesOut(Document own, Document other) {
        chains.decide(own, other.slug());
        publish(own);
        return shelf.get(own.slug(), city);
    }

    private Document published(String number, String owner) {
        publish(document(number, owner));
        return shelf.get(town.slug(number), city);
    }

    private void publish(Document document) {
        var owner = database.sql("select code from organization.published_unit where id = :id")
                .param("id", document.owner().value())
                .query((row, _) -> row.getString("code"))
                .single();
        var rest = owner.equals(town.code) ? "" : owner.substring(town.code.length() + 1);
        publications.publish(document.id(), document.version(), false, town.actor(rest, Role.OFFICE));
    }

    private Document document(String number, String owner) {
        return town.document(
                number,
                owner,
                List.of(new Town.Duty("Học tập", LocalDate.of(2030, 1, 1), Set.of(UnitKind.PARTY_CELL))));
    }
}
