package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;

/** The checks of the night find what was changed past the program, and a recount puts it right. */
@DatabaseTest("study-checks")
@Tag("study")
class DifferencesAreFoundTest extends TaughtTown {

    private static final String STANDING = "study-standing";
    private static final String ATTENDANCE = "study-attendance";

    @Autowired
    PlatformTransactionManager transactions;

    private ClassId held;

    @BeforeEach
    void aClassWithEverySortOfMark() {
        held = taught(Form.CLASS, secretary);
        attendance.mark(held, cell.get(0), new Mark.Excused("ốm"), null, secretary);
        attendance.mark(held, cell.get(1), new Mark.Absent(), null, secretary);
        attendance.markRest(held, secretary);
    }

    private long found(String check) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        Long found = reading.execute(_ -> database.sql("select * from integrity.found_by(:check, :today)")
                .param("check", check)
                .param("today", today())
                .query((row, _) -> {
                    assertThat(row.getString("problem")).isNull();
                    return row.getLong("found");
                })
                .single());
        return found == null ? -1 : found;
    }

    private void recount() {
        database.sql("select study.published_recount()").query((_, _) -> true).list();
    }

    @Test
    void whatFollowsFromEventsIsSound() {
        assertThat(found(STANDING)).isZero();
        assertThat(found(ATTENDANCE)).isZero();
    }

    @Test
    void somebodyWhoIsKeptAsHavingStudiedIsFoundAndPutRight() {
        database.sql("update study.learner set state = 'PRESENT' where campaign_id = :id and person_id = :person")
                .param("id", campaign.value())
                .param("person", cell.get(1).value())
                .update();
        assertThat(found(STANDING)).isEqualTo(1);
        assertThat(count("PRESENT", campaign)).isEqualTo(4);
        recount();
        assertThat(found(STANDING)).isZero();
        assertThat(count("PRESENT", campaign)).isEqualTo(3);
    }

    @Test
    void somebodyWithoutAnyPlaceWhoIsKeptAsHavingStudiedIsFound() {
        database.sql("update study.learner set minutes = 90 where campaign_id = :id and person_id = :person")
                .param("id", campaign.value())
                .param("person", roster("SOUTH-2-2").getFirst().value())
                .update();
        assertThat(found(STANDING)).isEqualTo(1);
        recount();
        assertThat(found(STANDING)).isZero();
    }

    @Test
    void aPlaceThatSaysOtherwiseThanItsEventsIsFoundAndPutRight() {
        database.sql(
                        "update study.seat set state = 'PRESENT', reason = '' where class_id = :id and person_id = :person")
                .param("id", held.value())
                .param("person", cell.get(0).value())
                .update();
        assertThat(found(ATTENDANCE)).isEqualTo(1);
        assertThat(found(STANDING)).as("which rests on the place").isEqualTo(1);
        recount();
        assertThat(found(ATTENDANCE) + found(STANDING)).isZero();
        assertThat(count("EXCUSED", campaign)).isEqualTo(1);
    }
}
