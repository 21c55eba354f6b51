package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.reorganisation.Conflict;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** A and B become part of C on a day: what happens to their rosters and to who holds what there. */
@DatabaseTest
@Import(Village.class)
@Tag("person")
@Transactional
class FollowingUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final Membership OFFICIAL = new Membership(Membership.Kind.OFFICIAL, Village.FOUNDED);

    private static long decisions = 7_000;

    @Autowired
    Village villages;

    @Autowired
    @Qualifier("followingUnits")
    Follower following;

    @Autowired
    People people;

    @Autowired
    PersonSheet sheets;

    @Autowired
    Database database;

    private Village.Built village;
    private Succession merger;
    private PersonId member;
    private PersonId head;
    private PersonId newcomer;

    @BeforeEach
    void build() {
        village = villages.build();
        merger = succession("A", "B");
        member = village.add("Đảng Viên", "A", Village.FOUNDED);
        head = village.add("Bí Thư", "B", Village.FOUNDED, OFFICIAL, new NewPerson.Title("Bí thư", true));
        village.add("Bí Thư Nhà", "C", Village.FOUNDED, OFFICIAL, new NewPerson.Title("Bí thư", true));
        newcomer = village.add("Mới Đến", "C", Village.FOUNDED);
        move(newcomer, "A", DAY.plusMonths(2));
    }

    @Test
    void rostersPassToTheHeirOnTheDayAndKeepTheirPast() {
        var consequences = following.follow(merger);
        assertThat(consequences.moved())
                .containsExactly(
                        new Moved("person.follow.rosters", 2),
                        new Moved("person.follow.people", 3),
                        new Moved("person.follow.positions", 1));
        assertThat(roster("A", BEFORE)).containsExactly("Đảng Viên");
        assertThat(roster("B", BEFORE)).containsExactly("Bí Thư");
        assertThat(roster("A", DAY)).isEmpty();
        assertThat(roster("C", DAY)).containsExactlyInAnyOrder("Bí Thư", "Bí Thư Nhà", "Đảng Viên", "Mới Đến");
        assertThat(roster("C", DAY.plusMonths(3))).hasSize(4);
        assertThat(sheets.get(member, village.organiser()).person().unit()).isEqualTo(village.unit("C"));
    }

    @Test
    void theHeadOfTheHeirStaysAndTheOtherIsNamed() {
        var consequences = following.follow(merger);
        assertThat(consequences.conflicts())
                .containsExactly(new Conflict(
                        "person.follow.head-stays", List.of("Bí Thư", "Bí thư", "Đơn vị " + village.code("C"))));
        assertThat(positions(head))
                .containsExactly(
                        village.code("B") + " Bí thư true 2010-01-01 2024-07-01",
                        village.code("C") + " Bí thư false 2024-07-01 ");
    }

    @Test
    void takenBackEverythingIsAsItWas() {
        var before = everything();
        following.follow(merger);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(following.restingOn(merger)).isEmpty();
        following.goBack(merger);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoMovedOnSinceRestsOnTheDecision() {
        following.follow(merger);
        move(member, "B", DAY.plusMonths(5));
        assertThat(following.restingOn(merger)).containsExactly(new Reliance("person.resting.people", 1));
    }

    @Test
    void aPositionGivenUpSinceRestsOnTheDecision() {
        following.follow(merger);
        var by = village.organiser();
        var shown = sheets.get(head, by);
        people.dismiss(
                head, shown.person().version(), shown.current().getFirst().id(), DAY.plusMonths(1), by);
        assertThat(following.restingOn(merger)).containsExactly(new Reliance("person.resting.positions", 1));
    }

    private Succession succession(String... from) {
        var heir = village.unit("C");
        var passings = java.util.Arrays.stream(from)
                .map(unit -> new Passing(village.unit(unit), heir, List.of(heir)))
                .toList();
        return new Succession(new DecisionId(++decisions), DAY, village.organiser(), passings, List.of(), List.of());
    }

    private void move(PersonId person, String to, LocalDate on) {
        var by = village.organiser();
        var version = sheets.get(person, by).person().version();
        people.transfer(person, version, village.unit(to), on, Because.NOTHING, by);
    }

    private List<String> roster(String unit, LocalDate day) {
        return database.sql("""
                select person.full_name from person.published_roster_as_of(:day) roster
                join person.person on person.id = roster.person_id
                where roster.unit_id = :unit order by person.full_name
                """)
                .param("day", day)
                .param("unit", village.unit(unit).value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> positions(PersonId person) {
        return database.sql("""
                select concat(unit.code, ' ', held.title, ' ', held.head::text, ' ', held.since, ' ', held.until)
                from person.position held join organization.published_unit unit on unit.id = held.unit_id
                where held.person_id = :person and held.withdrawn_by is null order by held.since
                """)
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What counts: which rows are entered and withdrawn along the way is nobody's business. */
    private List<String> everything() {
        return database.sql("""
                select concat_ws(' ', 'home', person_id, since, unit_id) from person.home where withdrawn_by is null
                union all
                select concat_ws(' ', 'position', person_id, unit_id, title, head, since, until)
                from person.position where withdrawn_by is null
                union all
                select concat_ws(' ', 'person', id, unit_id, unit_since, membership, left_on) from person.person
                order by 1
                """).query((row, _) -> row.getString(1)).list();
    }
}
