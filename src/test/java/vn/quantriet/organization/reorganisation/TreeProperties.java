package vn.quantriet.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** Whatever is decided and taken back in whatever order, the tree holds together on every day, and the past stays. */
@Tag("trees")
class TreeProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @DatabaseTest("tree_properties")
    @Import(Region.class)
    static final class Application {}

    /** The application is started when the first try asks for it. */
    private static final class Started {

        static final Region REGION = bean(Region.class);
        static final Database DATABASE = bean(Database.class);

        private static <T> T bean(Class<T> type) {
            return new TestContextManager(Application.class)
                    .getTestContext()
                    .getApplicationContext()
                    .getBean(type);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theTreeHoldsTogetherAndThePastStays(@ForAll("seeds") long seed) {
        new Story(new Random(seed), Started.REGION.city()).tell(12);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** A city whose organisers decide at random; what cannot be is refused, and that must leave everything as it was. */
    private static final class Story {

        private record Taken(DecisionId id, List<List<String>> before) {}

        private final Random random;
        private final Region.City city;
        private final List<LocalDate> days = new ArrayList<>();
        private final ArrayDeque<Taken> taken = new ArrayDeque<>();
        private int founded;

        Story(Random random, Region.City city) {
            this.random = random;
            this.city = city;
            for (var n = -1; n <= 14; n++) days.add(FIRST.plusMonths(2L * n));
        }

        void tell(int steps) {
            for (var n = 1; n <= steps; n++) {
                if (!taken.isEmpty() && random.nextInt(4) == 0) takeBack();
                else decide(FIRST.plusMonths(random.nextInt(5) == 0 ? random.nextInt(2 * n) : 2L * n));
                holdsTogether();
            }
            while (!taken.isEmpty()) takeBack();
            holdsTogether();
        }

        private void decide(LocalDate day) {
            var before = trees();
            try {
                taken.push(new Taken(city.decide(day, changes()), before));
            } catch (PlanRefused refused) {
                assertThat(trees()).isEqualTo(before);
            }
            var earlier = (int) days.stream().filter(it -> it.isBefore(day)).count();
            assertThat(trees().subList(0, earlier)).isEqualTo(before.subList(0, earlier));
        }

        /** The last one can always be taken back, and then everything is as it was before it. */
        private void takeBack() {
            if (taken.size() > 1 && random.nextBoolean() && tookBackTheFirst()) return;
            var last = taken.pop();
            city.undo(last.id());
            assertThat(trees()).isEqualTo(last.before());
        }

        /** An earlier one may be rested upon; if so, nothing happens. */
        private boolean tookBackTheFirst() {
            var before = trees();
            try {
                city.undo(taken.getLast().id());
                taken.clear(); // what the others found before them is not what it was
                return true;
            } catch (RestedUpon refused) {
                assertThat(trees()).isEqualTo(before);
                return false;
            }
        }

        private Change[] changes() {
            var changes = new Change[1 + random.nextInt(3)];
            for (var n = 0; n < changes.length; n++) changes[n] = change();
            return changes;
        }

        private Change change() {
            return switch (random.nextInt(6)) {
                case 0 -> city.founding("N" + founded++, "A");
                case 1 -> new Change.Rename(any(), "Tên " + random.nextInt(1000), null, null);
                case 2 -> new Change.Move(any(), Line.PARTY, any());
                case 3 -> new Change.Merge(List.of(any(), any()), any());
                case 4 -> new Change.Dissolve(any(), any());
                default -> new Change.Split(any(), List.of(any(), any()), any());
            };
        }

        private String any() {
            var codes = city.today().stream().map(line -> line.split(" ", 2)[0]).toList();
            return codes.get(random.nextInt(codes.size()));
        }

        private List<List<String>> trees() {
            return city.trees(days);
        }

        private void holdsTogether() {
            var trees = trees();
            trees.forEach(Story::holdsTogether);
            assertThat(city.today()).isEqualTo(trees.getLast());
            assertThat(gaps()).isEmpty();
        }

        /** Every unit once, its parent there, its path the parent's and itself. */
        private static void holdsTogether(List<String> tree) {
            var paths = new HashMap<String, String>();
            for (var line : tree) {
                var fields = line.split(" \\| ");
                assertThat(paths.put(fields[0], fields[fields.length - 1]))
                        .as(line)
                        .isNull();
            }
            for (var line : tree) {
                var fields = line.split(" \\| ");
                if (fields.length < 4) continue;
                assertThat(paths).as(line).containsKey(fields[2]);
                assertThat(fields[3]).as(line).startsWith(paths.get(fields[2]) + ".");
            }
        }

        /** Days on which a unit that existed before and after did not stand anywhere. */
        private List<String> gaps() {
            return Started.DATABASE
                    .sql("""
                    select unit.code from organization.unit
                    join organization.unit_version version
                      on version.unit_id = unit.id and version.withdrawn_by is null
                    where unit.code like :below
                    group by unit.id
                    having range_agg(version.valid) <> datemultirange(daterange(unit.valid_from, unit.valid_to))
                    """)
                    .param("below", city.code + "%")
                    .query((row, _) -> row.getString("code"))
                    .list();
        }
    }
}
