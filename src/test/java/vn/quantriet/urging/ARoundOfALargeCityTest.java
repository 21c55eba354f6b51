package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.urging.round.Rounds;

/** What is done, and what falls due on other days, costs a round nothing. */
@DatabaseTest("urging-large")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@Tag("duties")
class ARoundOfALargeCityTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final int DUTIES = 100_000;

    @Autowired
    UrgedTown towns;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MovableClock clock;

    @Test
    void readsFromAnIndexInBatchesAndTellsInOneStatement() {
        var town = towns.build();
        var model = towns.due(town, "", "-C1", MONDAY);
        fill(model.value());
        var scanned = scans();
        var before = Database.statementsOfThisThread();

        clock.set(MONDAY);
        var steps = 0;
        while (rounds.advance()) steps++;

        assertThat(taken("REMINDER")).isGreaterThan(1_000);
        assertThat(taken("ESCALATION")).isPositive();
        assertThat(towns.notices(town.cell())).isEqualTo(1);
        assertThat(scans()).as("times the whole table was read").isEqualTo(scanned);
        assertThat(steps).as("begun, one batch, the end").isEqualTo(3);
        assertThat(Database.statementsOfThisThread() - before).isLessThan(40);
    }

    /** Of twenty one is open; they fall due on every day of the ten years before and of the year after. */
    private void fill(long model) {
        sql.update("""
                insert into obligation.obligation
                    (id, document_id, ordinal, owner_id, action, sentence, deadline_kind, search_key)
                select 1000000 + n, document_id, n + 1, owner_id, action, sentence, deadline_kind, search_key
                from obligation.obligation cross join generate_series(1, ?) n
                where id = (select obligation_id from obligation.assignment where id = ?)
                """, DUTIES, model);
        sql.update("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, submitted_on,
                     standing)
                select 1000000 + n, document_id, unit_id, unit_id, timestamptz '2010-01-01', timestamptz '2010-01-01',
                       date '2030-01-07' + 300 - n % 3907, case when n % 20 <> 0 then date '2015-01-01' end,
                       case when n % 20 = 0 then 'ASSIGNED' else 'CONFIRMED' end
                from obligation.assignment cross join generate_series(1, ?) n
                where id = ?
                """, DUTIES, model);
    }

    private long scans() {
        sql.execute("select pg_stat_force_next_flush()");
        return Objects.requireNonNull(sql.queryForObject(
                "select seq_scan from pg_stat_user_tables where relid = 'obligation.assignment'::regclass",
                Long.class));
    }

    private long taken(String kind) {
        return Objects.requireNonNull(
                sql.queryForObject("select count(*) from urging.prompting where kind = ?", Long.class, kind));
    }
}
