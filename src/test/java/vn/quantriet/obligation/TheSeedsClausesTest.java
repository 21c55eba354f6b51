package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.identity.Positions;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** What is proposed for four clauses of Chỉ thị 20-CT/TU, where its text lies beside the project. */
@DatabaseTest(value = "obligation-seed", sample = "small")
@Tag("duties")
class TheSeedsClausesTest {

    private static final Path SEED = Path.of("../shared/seed/chi-thi-20-ct-tu.txt");

    @Autowired
    Documents documents;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Database database;

    @Autowired
    Positions positions;

    @Test
    void twoDeadlinesByLevelAQuarterTimeAfterStudyAndAYear() throws IOException {
        assumeTrue(Files.exists(SEED), "Văn bản gốc không có ở ../shared/seed");
        var office = office();
        var document = documents.register(Files.readString(SEED), null, List.of(), office);
        var duties = shelf.review(document.slug(), office).duties();

        assertThat(of("1.3", duties))
                .filteredOn(duty -> duty.nature().kind() == DutyKind.STUDY
                        && duty.deadline().due() != null)
                .extracting(duty -> duty.deadline().due())
                .contains(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 30));
        assertThat(of("2.1", duties))
                .filteredOn(
                        duty -> LocalDate.of(2019, 9, 30).equals(duty.deadline().due()))
                .extracting(duty -> duty.nature().kind())
                .contains(DutyKind.DELIVERABLE);
        assertThat(of("2.4", duties))
                .extracting(duty -> duty.deadline().timing().countdown())
                .contains(new Countdown(10, Countdown.Unit.DAY, Countdown.From.STUDY));
        assertThat(of("3.2", duties)).first().satisfies(duty -> {
            assertThat(duty.nature().kind()).isEqualTo(DutyKind.INSPECTION);
            assertThat(duty.deadline().recurrence()).isEqualTo(Recurrence.YEARLY);
        });
    }

    private static List<DraftDuty> of(String provision, List<DraftDuty> duties) {
        return duties.stream()
                .filter(duty -> provision.equals(duty.provision()))
                .toList();
    }

    private Actor office() {
        var account = database.sql("select id from identity.account where username = 'vanphong'")
                .query((row, _) -> new AccountId(row.getLong("id")))
                .single();
        var position = positions.of(account).getFirst();
        return new Actor(account, "Văn phòng", position.unit(), position.unitName(), position.roles());
    }
}
