package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** The rule stands once in SQL, for many, and once in Java, for one. */
@DatabaseTest("timeliness")
@Tag("duties")
class TimelinessTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 3, 15);
    private static final Instant SINCE = Instant.parse("2019-02-01T00:00:00Z");

    @Autowired
    Database database;

    @Test
    void sqlAndJavaAgreeOnAllCombinations() {
        var compared = 0;
        for (var due : days()) {
            for (var standing : standings()) {
                assertThat(inSql(standing, due))
                        .as("%s, due %s", standing, due)
                        .isEqualTo(Timeliness.of(standing, due, TODAY).code());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(700);
    }

    @Test
    void anOpenDutyIsDueSoonOnItsLastSevenDaysAndOverdueOnTheNext() {
        assertThat(List.of(-1, 0, 7, 8))
                .extracting(days -> Timeliness.of(new Standing.Assigned(), TODAY.plusDays(days), TODAY))
                .containsExactly(Timeliness.OVERDUE, Timeliness.DUE_SOON, Timeliness.DUE_SOON, Timeliness.IN_TIME);
    }

    private String inSql(Standing standing, @Nullable LocalDate due) {
        var row = AssignmentStore.StandingRow.of(standing, SINCE);
        return database.sql(
                        "select obligation.timeliness(:standing, cast(:due as date), cast(:submitted as date), :today)")
                .param("standing", row.kind().name())
                .param("due", due)
                .param("submitted", row.submittedOn())
                .param("today", TODAY)
                .query(String.class)
                .single();
    }

    private static List<@Nullable LocalDate> days() {
        var days = new ArrayList<@Nullable LocalDate>();
        days.add(null);
        for (var offset = -10; offset <= 10; offset++) days.add(TODAY.plusDays(offset));
        return days;
    }

    private static List<Standing> standings() {
        var standings = new ArrayList<Standing>(List.of(
                new Standing.Declined("vì", SINCE),
                new Standing.Suspended("vì", Standing.Kind.ACCEPTED, SINCE),
                new Standing.Withdrawn("vì", SINCE),
                new Standing.Assigned(),
                new Standing.Accepted(SINCE),
                new Standing.InProgress(SINCE),
                new Standing.Returned("Làm lại", SINCE)));
        for (var offset = -15; offset <= 0; offset++) {
            standings.add(new Standing.Submitted(TODAY.plusDays(offset), SINCE));
            standings.add(new Standing.Confirmed(TODAY.plusDays(offset), SINCE));
        }
        return standings;
    }
}
