package vn.quantriet.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Readdressing;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;

/** From the city to the cell: sent, passed down, received, read, told. */
@DatabaseTest("receipt")
@Import(Town.class)
@Tag("duties")
class ADocumentComesDownTest extends ADocumentForTheDistricts {

    @Autowired
    Unreceived unreceived;

    @Autowired
    Readdressing readdressing;

    @Autowired
    Organizations organizations;

    @Test
    void publicationSendsItToWhomItAddressesAndToNobodyElse() {
        assertThat(below("", city)).satisfies(tally -> {
            assertThat(tally.units()).isEqualTo(14);
            assertThat(tally.sent()).isEqualTo(2);
            assertThat(tally.unreceived()).isEqualTo(2);
        });
        assertThat(inbox.page(true, 0, north).lines()).singleElement().satisfies(line -> {
            assertThat(line.slug()).isEqualTo(slug);
            assertThat(line.receipt().isReceived()).isFalse();
            assertThat(line.standpoint().unsent()).isEqualTo(2);
        });
        assertThat(inbox.page(false, 0, commune).all()).isZero();
        assertThatThrownBy(() -> receipts.receive(slug, commune)).isInstanceOf(NotSentHere.class);
    }

    @Test
    void aUnitThatCameUnderItLaterIsSentItToo() {
        organizations.add(List.of(new NewUnit(
                town.unitCode("EAST"),
                "Quận ủy mới",
                UnitKind.DISTRICT_COMMITTEE,
                UnitLevel.DISTRICT,
                town.unitCode(""),
                List.of(),
                LocalDate.of(2000, 1, 1),
                true)));

        readdressing.apply(slug, new Readdressing.Choice(1, 0, null, false, ""), city);

        assertThat(below("", city).sent()).isEqualTo(3);
        assertThat(inbox.page(true, 0, town.actor("EAST", Role.OFFICER)).waiting())
                .isEqualTo(1);
    }

    @Test
    void eachUnitPassesItToThoseDirectlyBelowAndTheChainIsKept() {
        passedDownInTheNorth();

        assertThat(below("", city).sent()).isEqualTo(2 + 2 + 4);
        assertThat(spreading.show(slug, null, secretary).own().hops())
                .extracting(Spread.Hop::unit)
                .containsExactly(
                        "Quận ủy " + town.unitCode("NORTH"),
                        "Đảng ủy " + town.unitCode("NORTH-1"),
                        "Chi bộ " + town.unitCode(CELL));
        assertThat(spreading.show(slug, null, north).own().acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.act()).isEqualTo(Act.PASSED_DOWN);
                    assertThat(act.units()).isEqualTo(2);
                    assertThat(act.name()).isEqualTo(north.name());
                });
        assertThat(spreading.show(slug, null, north).own().receipt())
                .as("whoever passes it down has it")
                .satisfies(receipt -> assertThat(receipt.isReceived()).isTrue());
        assertThatThrownBy(() -> receipts.passToAll(slug, north)).isInstanceOf(NobodyToSendTo.class);
    }

    @Test
    void chosenOnesAreSentItAndTheOthersCanFollow() {
        assertThatThrownBy(() -> receipts.passTo(slug, List.of(), north)).isInstanceOf(NobodyChosen.class);
        assertThatThrownBy(() -> receipts.passTo(slug, List.of(town.unit("SOUTH-1")), north))
                .as("not below")
                .isInstanceOf(NobodyToSendTo.class);

        assertThat(receipts.passTo(slug, List.of(town.unit("NORTH-2"), town.unit("SOUTH-1")), north))
                .isEqualTo(1);
        assertThat(below("NORTH", city).sent()).isEqualTo(1);
        assertThat(receipts.passToAll(slug, north)).isEqualTo(1);
    }

    @Test
    void readingForTheUnitIsForItsHead() {
        passedDownInTheNorth();
        assertThatThrownBy(() -> receipts.read(slug, north)).isInstanceOf(OnlyTheHead.class);
        assertThatThrownBy(() -> receipts.receive(slug, town.actor("NORTH", Role.MEMBER)))
                .isInstanceOf(NotAllowed.class);

        receipts.read(slug, town.actor("NORTH", Role.LEADER));
        receipts.read(slug, secretary);
        receipts.read(slug, secretary);

        assertThat(below("", city).read()).isEqualTo(2);
        assertThat(spreading.show(slug, null, secretary).own().acts())
                .extracting(ActLine::act)
                .containsExactly(Act.READ);
        assertThat(spreading.show(slug, null, secretary).own().receipt())
                .satisfies(receipt -> assertThat(receipt.isReceived()).isTrue());
    }

    @Test
    void theOfficerWhoIsTheHeadByPositionReadsForTheUnit() {
        database.sql("""
                insert into person.position (person_id, unit_id, title, title_key, head, since)
                select person_id, :unit, 'Bí thư', 'bi thu', true, '2001-01-01'
                from identity.account where id = :account
                """)
                .param("unit", north.unit().value())
                .param("account", north.account().value())
                .update();

        receipts.read(slug, north);

        assertThat(below("", city).read()).isEqualTo(1);
    }

    @Test
    void aCellTellsItsMembersAndTheNumbersAddUp() {
        passedDownInTheNorth();
        tell(secretary, 9, 12);
        tell(town.actor("NORTH-1-2", Role.CELL_SECRETARY), 20, 20);

        assertThat(below("", city)).satisfies(tally -> {
            assertThat(tally.cells()).isEqualTo(4);
            assertThat(tally.told()).isEqualTo(2);
            assertThat(tally.members()).isEqualTo(new ReceiptTally.Members(29, 32));
        });
        assertThat(below("NORTH", city).told()).isEqualTo(2);
        assertThat(below("SOUTH", city).told()).isZero();
        assertThatThrownBy(() -> tell(commune, 1, 1)).isInstanceOf(CellsTellMembers.class);
    }

    @Test
    void whoTellsOnAnOlderVersionOverwritesNothing() {
        passedDownInTheNorth();
        var seen = version(secretary);
        tell(secretary, 9, 12);

        assertThatThrownBy(() -> receipts.tell(slug, seen, new Telling(today(), 1, 12), "", secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        tell(secretary, 11, 12);

        assertThat(spreading.show(slug, null, secretary).own().acts())
                .extracting(act -> String.valueOf(act.told()))
                .hasSize(2)
                .last()
                .asString()
                .contains("reached=11");
    }

    @Test
    void whatCannotBeIsRefused() {
        passedDownInTheNorth();
        assertThatThrownBy(() -> new Telling(today(), 13, 12)).isInstanceOf(MoreThanMembers.class);
        assertThatThrownBy(() -> new Telling(today(), 0, 0)).isInstanceOf(NoMembers.class);
        assertThatThrownBy(() -> receipts.tell(slug, 0, new Telling(today().plusDays(1), 1, 2), "", secretary))
                .isInstanceOf(ToldInTheFuture.class);
        assertThatThrownBy(() -> receipts.tell(slug, 0, new Telling(LocalDate.of(2019, 1, 30), 1, 2), "", secretary))
                .isInstanceOf(ToldBeforeIssued.class);
    }

    @Test
    void membersAreNamesInTheirUnitAndANumberAbove() {
        passedDownInTheNorth();
        var member = town.actor(CELL, Role.MEMBER);
        receipts.readMyself(slug, member);
        receipts.readMyself(slug, member);

        assertThat(spreading.show(slug, null, secretary).own().readers())
                .extracting(Reader::name)
                .containsExactly(member.name());
        var above = town.actor("NORTH", Role.OFFICE);
        assertThat(spreading.show(slug, town.unitCode(CELL), above).own().readers())
                .isEmpty();
        assertThat(below("", city).readers()).isEqualTo(1);
        assertThat(page("/van-ban/" + slug + "/tiep-nhan?don-vi=" + town.unitCode(CELL), town.as("NORTH", Role.OFFICE))
                        .text())
                .doesNotContain(member.name());
    }

    @Test
    void aboveOneSeesCountsAndOutsideNothing() {
        passedDownInTheNorth();
        var page = page("/van-ban/" + slug + "/tiep-nhan", town.as(CELL, Role.CELL_SECRETARY));

        assertThat(page.select("#cap-tren").text()).contains("0/3 đơn vị đã đọc", "3/8 đơn vị đã nhận");
        assertThat(page.select("main").text()).doesNotContain(town.unitCode("NORTH-1-2"), town.unitCode("SOUTH"));
        assertThatThrownBy(() -> spreading.show(slug, town.unitCode("SOUTH"), north))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoGivesADutyOnSendsTheDocumentAlongAndWhoTakesOneUpHasIt() {
        var own = town.assignment("20-CT", 1, "NORTH");
        var form = Map.of(
                "version",
                "0",
                "noi-dung",
                "Mở lớp",
                "han",
                Show.day(today().plusDays(9)),
                "pham-vi",
                "DIRECT",
                "buoc",
                "giao");
        assertThat(
                        browser.post()
                                .uri("/nhiem-vu/" + own + "/giao-xuong")
                                .with(town.as("NORTH", Role.OFFICER))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .params(org.springframework.util.MultiValueMap.fromSingleValue(form))
                                .exchange())
                .hasStatus(303);

        assertThat(below("NORTH", city).sent()).isEqualTo(2);
        assertThat(spreading.show(slug, null, commune).own().hops()).hasSize(2);
        assertThat(spreading.show(slug, null, north).own().receipt())
                .satisfies(receipt -> assertThat(receipt.isReceived()).isTrue());
        assertThat(spreading.show(slug, null, north).own().acts())
                .extracting(ActLine::act)
                .containsExactly(Act.RECEIVED);
    }

    @Test
    void whoHasNotReceivedItAfterSomeDaysIsFound() {
        assertThat(waiting(3)).isEmpty();
        database.sql("update receipt.receipt set sent_at = sent_at - interval '4 days'")
                .update();
        assertThat(waiting(3)).containsExactlyInAnyOrder(town.unit("NORTH"), town.unit("SOUTH"));

        receipts.receive(slug, north);
        assertThat(waiting(3)).containsExactly(town.unit("SOUTH"));
        assertThat(waiting(5)).isEmpty();
    }

    private List<vn.quantriet.shared.UnitId> waiting(int days) {
        return unreceived.sinceDays(days, new ReceiptId(0), 1_000).stream()
                .filter(waiting -> waiting.slug().equals(slug))
                .map(Unreceived.Waiting::unit)
                .toList();
    }

    private void tell(Actor by, int reached, int members) {
        receipts.tell(slug, version(by), new Telling(today(), reached, members), "", by);
    }

    private int version(Actor by) {
        var receipt = spreading.show(slug, null, by).own().receipt();
        return receipt == null ? -1 : receipt.version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
