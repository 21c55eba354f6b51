package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/**
 * Towns to which anything may happen: units merge, are divided, move, are dissolved, decisions are taken back, and all
 * the while people work. Past evenings read the same whatever happens, and no assignment is lost or counted twice.
 */
@DatabaseTest("random-reorganisations")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
class RandomReorganisationsTest {

    private static final int ROUNDS = 24;

    @Autowired
    Town towns;

    @Autowired
    Deciding deciding;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    ObligationBoard board;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    private record Taken(DecisionId id, LocalDate day) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void pastEveningsStayAndEveryAssignmentIsCountedOnce(long seed) {
        var random = new Random(seed);
        var town = towns.build(2 + random.nextInt(3), random.nextInt(3));
        var office = who(town.unit(""), Role.OFFICE);
        var evenings = new TreeMap<LocalDate, Board>();
        var taken = new ArrayList<Taken>();
        clock.set(LocalDate.of(2024, 1, 2));
        publish(town, "1-CT", office);
        for (var round = 0; round < ROUNDS; round++) {
            clock.set(LocalDate.of(2024, 1, 3).plusDays(round * 3L));
            switch (random.nextInt(8)) {
                case 0 -> publish(town, (round + 2) + "-CT", office);
                case 1, 2, 3 -> decide(town, "QĐ-" + round, changes(town, round, random), random, taken);
                case 4 -> takeBack(town, taken, evenings);
                default -> {}
            }
            for (var n = random.nextInt(5); n > 0; n--) work(town, random, office);
            var today = clock.today();
            evenings.put(today, board.show(null, null, null, office));
            clock.set(today.plusDays(1));
            check(town, evenings, office);
        }
        assertThat(taken).as("decisions that stand, seed " + seed).isNotEmpty();
    }

    private void check(Town.Built town, NavigableMap<LocalDate, Board> evenings, Actor office) {
        evenings.forEach((day, then) -> {
            var again = board.show(null, null, day, office);
            assertThat(again.rows()).as(day.toString()).isEqualTo(then.rows());
            assertThat(again.topics()).isEqualTo(then.topics());
            assertThat(again.total().all()).isEqualTo(given(town, day));
        });
        assertThat(deciding.lost()).isZero();
    }

    private long given(Town.Built town, LocalDate day) {
        return database.sql("""
                select count(*) from obligation.assignment
                join organization.unit on unit.id = assignment.addressed_id and unit.code like :codes
                where (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date <= :day
                  and (joined_on is null or joined_on > :day)
                """)
                .param("codes", town.code + "%")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private void publish(Town.Built town, String number, Actor office) {
        var duties = List.of(
                new Town.Duty("Học tập", LocalDate.of(2024, 2, 20), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Báo cáo", null, Set.of(UnitKind.DISTRICT_COMMITTEE, UnitKind.PARTY_CELL)));
        var document = town.document(number, duties);
        publications.publish(document.id(), document.version(), office);
    }

    /** What could not be is refused, and every other decision may be taken back and taken again. */
    private void decide(Town.Built town, String number, List<Change> changes, Random random, List<Taken> taken) {
        var before = deciding.holdings();
        try {
            var id = deciding.decide(town, number, clock.today(), changes);
            if (random.nextBoolean()) {
                deciding.undo(town, id);
                assertThat(deciding.holdings()).isEqualTo(before);
                id = deciding.decide(town, number, clock.today(), changes);
            }
            taken.add(new Taken(id, clock.today()));
        } catch (PlanRefused refused) {
            assertThat(deciding.holdings()).isEqualTo(before);
        }
    }

    private List<Change> changes(Town.Built town, int round, Random random) {
        var communes = codes(town, UnitKind.COMMUNE_COMMITTEE, random);
        var districts = codes(town, UnitKind.DISTRICT_COMMITTEE, random);
        if (communes.size() < 3) return List.of(new Change.Rename(town.code, "Thành ủy " + round, null, null));
        var one = communes.get(0);
        var founded = new Change.Found(
                town.unitCode("N" + round),
                "Đảng ủy mới " + round,
                UnitKind.COMMUNE_COMMITTEE,
                UnitLevel.GRASSROOTS,
                districts.getFirst());
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Change.Merge(List.of(one), communes.get(1)));
            case 1 -> List.of(founded, new Change.Merge(List.of(one, communes.get(1)), founded.code()));
            case 2 -> List.of(founded, new Change.Split(one, List.of(founded.code(), communes.get(2)), founded.code()));
            case 3 -> List.of(new Change.Move(one, Line.PARTY, town.code));
            case 4 -> List.of(new Change.Dissolve(one, communes.get(2)));
            default ->
                districts.size() < 2
                        ? List.of(new Change.Rename(one, "Đảng ủy đổi tên " + round, null, null))
                        : List.of(new Change.Merge(List.of(districts.get(0)), districts.get(1)));
        };
    }

    /** Evenings since its day read as if the decision had never been; so they are looked at again. */
    private void takeBack(Town.Built town, List<Taken> taken, NavigableMap<LocalDate, Board> evenings) {
        if (taken.isEmpty()) return;
        var last = taken.getLast();
        try {
            deciding.undo(town, last.id());
        } catch (RestedUpon refused) {
            return;
        }
        taken.removeLast();
        evenings.tailMap(last.day(), true).clear();
    }

    private List<String> codes(Town.Built town, UnitKind kind, Random random) {
        var codes = new ArrayList<>(database.sql("""
                select code from organization.published_unit
                where valid_to is null and kind = :kind and code like :codes order by code
                """)
                .param("kind", kind.name())
                .param("codes", town.code + "-%")
                .query(String.class)
                .list());
        java.util.Collections.shuffle(codes, random);
        return codes;
    }

    private void work(Town.Built town, Random random, Actor office) {
        var open = database.sql("""
                select assignment.id, assignment.unit_id, assignment.version, assignment.standing
                from obligation.in_force assignment
                join organization.published_unit unit on unit.id = assignment.unit_id and unit.code like :codes
                where assignment.standing <> 'CONFIRMED' order by assignment.id
                """)
                .param("codes", town.code + "%")
                .query((row, _) -> new Open(
                        new AssignmentId(row.getLong("id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("version"),
                        row.getString("standing")))
                .list();
        if (open.isEmpty()) return;
        var it = open.get(random.nextInt(open.size()));
        var by = who(it.unit(), Role.OFFICER);
        var note = Evidence.note("Đã làm");
        switch (it.standing()) {
            case "ASSIGNED" -> assignments.accept(it.id(), it.version(), Evidence.NONE, by);
            case "ACCEPTED" -> assignments.report(it.id(), it.version(), note, by);
            case "IN_PROGRESS", "RETURNED" -> assignments.submit(it.id(), it.version(), note, by);
            default -> {
                if (random.nextBoolean()) assignments.confirm(it.id(), it.version(), Evidence.NONE, office);
                else assignments.sendBack(it.id(), it.version(), note, office);
            }
        }
    }

    private record Open(AssignmentId id, UnitId unit, int version, String standing) {}

    private static Actor who(UnitId unit, Role role) {
        return new Actor(new AccountId(9), "Cán bộ", unit, "Đơn vị", Set.of(role));
    }
}
