package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** However unevenly what is open lies among the units, the pages of a list are those of one long list in its order. */
@DatabaseTest("nearest-due")
@Import({Town.class, MovableClock.InPlace.class})
@Tag("board")
class NearestDueTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);
    private static final AssignmentFilter OVERDUE = AssignmentFilter.ALL.timeliness(Set.of(Timeliness.OVERDUE));

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    AssignmentList list;

    @Autowired
    WorkList work;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;

    /** One cell has two hundred that are older than any other's; the others have from none to thirty. */
    @BeforeEach
    void cellsOfWhichOneHasMuch() {
        clock.set(START);
        town = towns.build(3, 5);
        office = town.actor("", Role.OFFICE);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Học tập", START.plusDays(20), Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
        database.sql("update obligation.obligation set recurrence = 'MONTHLY' where document_id = :document")
                .param("document", document.id().value())
                .update();
        database.sql("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, standing, version, period)
                select obligation_id, document_id, unit_id, addressed_id, assigned_at, since,
                       case when busy then date '2024-01-03' + n % 9 else date '2024-01-05' + (id::integer * 7 + n) % 40 end,
                       'ASSIGNED', 1, (date '2000-01-01' + n * interval '1 month')::date
                from (select assignment.*, unit_id = :busy as busy from obligation.assignment
                      where document_id = :document) given
                cross join lateral generate_series(1, case when busy then 200 else id::integer % 31 end) n
                """)
                .param("busy", town.unit("NORTH-1-1").value())
                .param("document", document.id().value())
                .update();
        database.sql("""
                update obligation.assignment set standing = 'CONFIRMED', submitted_on = due_on
                where document_id = :document and id % 5 = 0
                """).param("document", document.id().value()).update();
        clock.set(START.plusDays(30));
    }

    @Test
    void thePagesOfACityAreOneLongList() {
        var expected = expected("T%", START);
        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(pages(OVERDUE)).containsExactlyElementsOf(expected);
        assertThat(pages(OVERDUE.document(town.slug("20-CT")))).containsExactlyElementsOf(expected);
        assertThat(list.page(OVERDUE, office).total()).isEqualTo(expected.size());
        assertThat(list.page(OVERDUE.page(100), office).rows()).isEmpty();
    }

    @Test
    void soAreThoseOfADistrictOfWhatIsBelowAUnitAndOfOneCell() {
        var south = town.unitCode("SOUTH");
        assertThat(pages(OVERDUE.in(south, Reach.BRANCH))).containsExactlyElementsOf(expected(south + "%", START));
        assertThat(pages(OVERDUE.in(south, Reach.BELOW))).containsExactlyElementsOf(expected(south + "-%", START));
        var cell = town.unitCode("NORTH-1-1");
        assertThat(pages(OVERDUE.in(cell, Reach.ONLY)))
                .hasSizeGreaterThan(150)
                .containsExactlyElementsOf(expected(cell, START));
    }

    @Test
    void whatWordsAndDaysLeaveIsInTheSameOrder() {
        var few = OVERDUE.words("hoc tap").narrowing(OVERDUE.narrowing().due(START.plusDays(5), null));
        var expected = expected("T%", START.plusDays(5));
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(pages(few)).containsExactlyElementsOf(expected);
    }

    @Test
    void theWorkOfACellIsAsLongAsItsCountSays() {
        var officer = town.actor("NORTH-1-1", Role.OFFICER);
        var counts = work.counts(officer);
        var narrowed = work.assignments(WorkList.Section.DO, town.slug("20-CT"), "", 0, counts, officer);
        var whole = work.assignments(WorkList.Section.DO, null, "", 0, counts, officer);
        assertThat(whole.total()).isEqualTo(narrowed.total()).isGreaterThan(150);
        assertThat(whole.rows()).isEqualTo(narrowed.rows()).hasSize(WorkList.PAGE);
        assertThat(work.assignments(WorkList.Section.DO, null, "", 0, Map.of(), officer)
                        .total())
                .isEqualTo(whole.total());
        assertThat(pages(AssignmentFilter.ALL
                        .in(town.unitCode("NORTH-1-1"), Reach.ONLY)
                        .standings(Set.of(Standing.Kind.ASSIGNED))))
                .hasSize((int) whole.total());
    }

    private List<Long> pages(AssignmentFilter filter) {
        var ids = new ArrayList<Long>();
        for (var page = 0; ; page++) {
            var rows = list.page(filter.page(page), office).rows();
            if (rows.isEmpty()) return ids;
            rows.forEach(row -> ids.add(row.id().value()));
        }
    }

    private List<Long> expected(String codes, LocalDate from) {
        return database.sql("""
                select assignment.id from obligation.in_force assignment
                join organization.published_unit unit on unit.id = assignment.unit_id
                where unit.code like :codes and unit.code like :town and assignment.standing <> 'CONFIRMED'
                  and assignment.due_on >= :from and assignment.due_on < :today
                order by assignment.due_on, assignment.id
                """)
                .param("codes", codes)
                .param("town", town.code + "%")
                .param("from", from)
                .param("today", START.plusDays(30))
                .query((row, _) -> row.getLong("id"))
                .list();
    }
}
