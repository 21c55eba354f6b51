package vn.quantriet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.paper.marking.Round;
import vn.quantriet.testing.DatabaseTest;

/** The check of the night compares what a campaign counts with the papers and their marks. */
@DatabaseTest("study")
@Tag("paper")
class DifferencesOfPapersAreFoundTest extends PaperTown {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPaperThatIsCountedOtherwiseThanItWasMarkedIsFound() {
        var id = handedIn(member, ONE, TWO);
        handedIn(reporter, TWO, ONE);
        marking.mark(id, 1, Round.FIRST, 2, "", secretary);
        var before = found();
        assertThat(rows()).doesNotContain(town.unitCode(CELL));
        database.sql("""
                update study.learner set paper = 'NONE', paper_mark = null
                where campaign_id = :id and paper <> 'NONE'
                """).param("id", campaign.value()).update();
        assertThat(found() - before).isEqualTo(2);
        assertThat(rows())
                .contains(town.unitCode(CELL), "paper.told.none", "paper.told.passed", "paper.told.handed_in");
        database.sql("""
                update study.learner set paper = 'PASSED', paper_mark = 1
                where campaign_id = :id and paper_asked
                """).param("id", campaign.value()).update();
        assertThat(found() - before).as("of people who wrote nothing as well").isGreaterThan(2);
    }

    private record Answer(long found, String rows) {}

    private long found() {
        return answer().found();
    }

    private String rows() {
        return answer().rows();
    }

    private Answer answer() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(_ -> database.sql("""
                select found, problem,
                       (select coalesce(jsonb_agg(line), '[]')::text from jsonb_array_elements(first_rows) line
                        where line ->> 0 = :campaign) as rows
                from integrity.found_by('paper-standing', :today)
                """)
                .param("campaign", campaign.toString())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> {
                    assertThat(row.getString("problem")).isNull();
                    return new Answer(row.getLong("found"), row.getString("rows"));
                })
                .single()));
    }
}
