package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/**
 * Towns to which anything may happen: units are founded, merge, are divided, move, are dissolved, decisions are taken
 * back, and all the while people publish and work. Past evenings read the same whatever happens, and no assignment is
 * lost or counted twice. What fails is told in as few acts as still fail.
 */
@Tag("trees")
class RandomReorganisationProperties {

    private static final AtomicInteger STOOD = new AtomicInteger();

    @DatabaseTest("random-reorganisations")
    @Import({Town.class, Deciding.class, TownStory.class, OpenWork.class, MovableClock.InPlace.class})
    static final class Application {}

    /** The application is started when the first try asks for it. */
    private static final class Started {

        static final TownStory STORY = new TestContextManager(Application.class)
                .getTestContext()
                .getApplicationContext()
                .getBean(TownStory.class);
    }

    @Property(tries = 12)
    void pastEveningsStayAndEveryAssignmentIsCountedOnce(
            @ForAll @IntRange(min = 2, max = 4) int communes,
            @ForAll @IntRange(max = 2) int cells,
            @ForAll("acts") List<TownStory.Act> acts) {
        STOOD.addAndGet(Started.STORY.tell(communes, cells, acts));
    }

    @AfterContainer
    static void decisionsStood() {
        assertThat(STOOD.get()).as("decisions that stood in the end").isGreaterThan(10);
    }

    @Provide
    Arbitrary<List<TownStory.Act>> acts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.create(TownStory.Publish::new)),
                        Tuple.of(4, decisions()),
                        Tuple.of(1, Arbitraries.create(TownStory.TakeBack::new)),
                        Tuple.of(4, work()))
                .list()
                .ofMinSize(6)
                .ofMaxSize(16);
    }

    private static Arbitrary<TownStory.Act> decisions() {
        var number = Arbitraries.integers().between(0, 30);
        return Combinators.combine(Arbitraries.of(TownStory.Kind.class), number, number, Arbitraries.of(true, false))
                .as(TownStory.Decide::new);
    }

    private static Arbitrary<TownStory.Act> work() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.of(true, false))
                .as(TownStory.Work::new);
    }
}
