package vn.quantriet.study;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.springframework.test.context.TestContextManager;
import vn.quantriet.study.campaign.Exemptions;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;

/**
 * Whatever happens in whatever order, people seen and seen again, moved, joined, exempt, the roster taken anew: the
 * figures are what a recount of the story says. What fails is told in as few acts as still fail.
 */
@Tag("study")
class StudyFiguresProperties {

    @DatabaseTest("study")
    static final class Running extends TaughtTown {}

    @Property(tries = 10)
    void figuresAreWhatARecountSays(@ForAll("acts") List<StudyStory.Act> acts) throws Exception {
        var town = new Running();
        var manager = new TestContextManager(Running.class);
        manager.prepareTestInstance(town);
        town.built();
        town.running();
        var context = manager.getTestContext().getApplicationContext();
        new StudyStory(town, context.getBean(Exemptions.class)).tell(acts);
    }

    @Provide
    Arbitrary<List<StudyStory.Act>> acts() {
        var number = Arbitraries.integers().between(0, 60);
        Arbitrary<StudyStory.Act> seen = Combinators.combine(
                        number,
                        Arbitraries.of(Form.CLASS, Form.CLASS, Form.DISCUSSION, Form.MAKE_UP),
                        Arbitraries.of("PRESENT", "PRESENT", "EXCUSED", "ABSENT"))
                .as(StudyStory.Act.Seen::new);
        Arbitrary<StudyStory.Act> moved = Combinators.combine(number, number).as(StudyStory.Act.Moved::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(10, seen),
                        Tuple.of(3, moved),
                        Tuple.of(2, number.map(StudyStory.Act.Joined::new)),
                        Tuple.of(2, number.map(StudyStory.Act.Exempted::new)),
                        Tuple.of(1, Arbitraries.create(StudyStory.Act.Retaken::new)),
                        Tuple.of(1, Arbitraries.create(StudyStory.Act.MadeUp::new)))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
