package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Refusal;
import vn.quantriet.testing.DatabaseTest;

/**
 * Whatever happens to people, in whatever order, every day has one answer: each person is on exactly one roster from the
 * day they came until the day they left, and what that answer is does not change afterwards.
 */
@DatabaseTest
@Import(Village.class)
@Tag("person")
class TheRosterOfADayTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;
    private static final List<String> CELLS = List.of("A", "B", "C", "Y.D");

    @Autowired
    Village villages;

    @Autowired
    People people;

    @Autowired
    PersonSheet sheets;

    @Autowired
    Database database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void isThatOfASimpleDiary(long seed) {
        var random = new Random(seed);
        var village = villages.build();
        var diaries = new ArrayList<Diary>();
        for (var n = 0; n < 4; n++) diaries.add(new Diary(village, random));
        for (var step = 0; step < 30; step++)
            diaries.get(random.nextInt(diaries.size())).turnAPage(random);
        for (var day = BEGIN.minusDays(2); day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1)) {
            for (var diary : diaries)
                assertThat(rosters(diary.person, day))
                        .as("seed %d, %s, %s", seed, diary.person, day)
                        .isEqualTo(diary.expected(day));
        }
    }

    /** As lists of «unit|membership»: more than one would be a person on two rosters. */
    private List<String> rosters(PersonId person, LocalDate day) {
        return database.sql("""
                select unit.code || '|' || roster.membership
                from person.published_roster_as_of(:day) roster
                join organization.published_unit unit on unit.id = roster.unit_id
                where roster.person_id = :person
                """)
                .param("day", day)
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The same, kept by hand. */
    private final class Diary {

        private final Village.Built village;
        private final PersonId person;
        private final TreeMap<LocalDate, String> units = new TreeMap<>();
        private final TreeMap<LocalDate, Membership.Kind> kinds = new TreeMap<>();

        Diary(Village.Built village, Random random) {
            this.village = village;
            var since = BEGIN.plusDays(random.nextInt(3));
            var cell = CELLS.get(random.nextInt(CELLS.size()));
            person = village.add("Người " + random.nextInt(1000), cell, since);
            units.put(since, cell);
            kinds.put(since, Membership.Kind.OFFICIAL);
        }

        /** Tries something on some day; what is refused must change nothing. */
        void turnAPage(Random random) {
            var on = BEGIN.plusDays(random.nextInt(DAYS));
            var by = village.actor("", vn.quantriet.shared.Role.ORGANISATION);
            var version = sheets.get(person, by).person().version();
            try {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        people.leave(person, version, on, Because.NOTHING, by);
                        units.put(on, "");
                    }
                    case 1 -> {
                        var kind = Membership.Kind.values()[random.nextInt(4)];
                        people.turn(person, version, new Membership(kind, on), Because.NOTHING, by);
                        kinds.put(on, kind);
                    }
                    default -> {
                        var cell = CELLS.get(random.nextInt(CELLS.size()));
                        people.transfer(person, version, village.unit(cell), on, Because.NOTHING, by);
                        units.put(on, cell);
                    }
                }
            } catch (Refusal refused) {
                assertThat(refused)
                        .isInstanceOfAny(DayTooEarly.class, SameUnit.class, AlreadyLeft.class, SameMembership.class);
            }
        }

        List<String> expected(LocalDate day) {
            var unit = last(units, day);
            if (unit == null || unit.isEmpty()) return List.of();
            var kind = last(kinds, day);
            return List.of(village.code(unit) + "|" + (kind == null ? "NONE" : kind.name()));
        }

        private static <T> @Nullable T last(NavigableMap<LocalDate, T> map, LocalDate day) {
            var entry = map.floorEntry(day);
            return entry == null ? null : entry.getValue();
        }
    }
}
