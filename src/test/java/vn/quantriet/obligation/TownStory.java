package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.MovableClock;

/** What happened to a town, one act every third day, and how its board read every evening. */
@TestComponent
class TownStory {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);

    private final Town towns;
    private final Deciding deciding;
    private final Publications publications;
    private final OpenWork work;
    private final ObligationBoard board;
    private final MovableClock clock;

    TownStory(
            Town towns,
            Deciding deciding,
            Publications publications,
            OpenWork work,
            ObligationBoard board,
            MovableClock clock) {
        this.towns = towns;
        this.deciding = deciding;
        this.publications = publications;
        this.work = work;
        this.board = board;
        this.clock = clock;
    }

    /** Numbers choose among what there is when the act comes; so an act means something in every town. */
    sealed interface Act {}

    record Publish() implements Act {}

    /** With {@code twice} it is taken, taken back and taken again. */
    record Decide(Kind kind, int one, int other, boolean twice) implements Act {}

    record TakeBack() implements Act {}

    record Work(int which, boolean well) implements Act {}

    enum Kind {
        MERGE,
        MERGE_INTO_NEW,
        DIVIDE,
        MOVE,
        DISSOLVE,
        MERGE_DISTRICTS,
        RENAME
    }

    /** How many decisions stand in the end. */
    int tell(int communes, int cells, List<Act> acts) {
        work.countsFrom(3, 6);
        return new Telling(towns.build(communes, cells)).tell(acts);
    }

    private final class Telling {

        private record Taken(DecisionId id, LocalDate day) {}

        /** All documents, and the first. */
        private record Evening(Board all, Board first) {}

        private final Town.Built town;
        private final Actor office;
        private final NavigableMap<LocalDate, Evening> evenings = new TreeMap<>();
        private final List<Taken> taken = new ArrayList<>();
        private String first = "";
        private int act;

        Telling(Town.Built town) {
            this.town = town;
            clock.set(START);
            this.office = town.actor("", Role.OFFICE);
        }

        int tell(List<Act> acts) {
            publish();
            for (var next : acts) {
                clock.set(START.plusDays(++act * 3L));
                happen(next);
                evenings.put(clock.today(), evening(null));
                clock.set(clock.today().plusDays(1));
                evenings.tailMap(clock.today().minusDays(7)).forEach(this::readsTheSame);
                assertThat(deciding.lost()).isZero();
                assertThat(work.miscounted()).isEmpty();
            }
            evenings.forEach(this::readsTheSame);
            return taken.size();
        }

        private void happen(Act next) {
            switch (next) {
                case Publish _ -> publish();
                case Decide decide -> decide(decide);
                case TakeBack _ -> takeBack();
                case Work step -> work.step(town, step, office);
            }
        }

        private Evening evening(@Nullable LocalDate day) {
            return new Evening(Boards.of(board, null, null, day, office), Boards.of(board, null, first, day, office));
        }

        private void readsTheSame(LocalDate day, Evening then) {
            var again = evening(day);
            readsTheSame(day, then.all(), again.all());
            readsTheSame(day, then.first(), again.first());
            assertThat(again.all().total().all()).as(day.toString()).isEqualTo(work.given(town, day));
        }

        private static void readsTheSame(LocalDate day, Board then, Board again) {
            assertThat(again.rows()).as(day.toString()).isEqualTo(then.rows());
            assertThat(again.topics()).as(day.toString()).isEqualTo(then.topics());
        }

        private void publish() {
            var duties = List.of(
                    new Town.Duty("Học tập", START.plusDays(20), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                    new Town.Duty("Báo cáo", null, Set.of(UnitKind.DISTRICT_COMMITTEE, UnitKind.PARTY_CELL)));
            var document = town.document(act + "-CT", duties);
            publications.publish(document.id(), document.version(), false, office);
            if (first.isEmpty()) first = document.slug();
        }

        /** What cannot be is refused, and leaves everything as it was; so does what is taken back at once. */
        private void decide(Decide decide) {
            var changes = changes(decide);
            if (changes.isEmpty()) return;
            var before = deciding.holdings();
            try {
                var id = deciding.decide(town, "QĐ-" + act, clock.today(), changes);
                if (decide.twice()) {
                    deciding.undo(town, id);
                    assertThat(deciding.holdings()).isEqualTo(before);
                    id = deciding.decide(town, "QĐ-" + act, clock.today(), changes);
                }
                taken.add(new Taken(id, clock.today()));
            } catch (PlanRefused refused) {
                assertThat(deciding.holdings()).isEqualTo(before);
            }
        }

        private List<Change> changes(Decide decide) {
            var communes = work.codes(town, UnitKind.COMMUNE_COMMITTEE);
            var districts = work.codes(town, UnitKind.DISTRICT_COMMITTEE);
            if (communes.size() < 2 || districts.isEmpty()) return List.of();
            var one = communes.get(decide.one() % communes.size());
            var other = another(communes, decide);
            var district = districts.get(decide.other() % districts.size());
            var founded = founded(district);
            return switch (decide.kind()) {
                case MERGE -> List.of(new Change.Merge(List.of(one), other));
                case MERGE_INTO_NEW -> List.of(founded, new Change.Merge(List.of(one, other), founded.code()));
                case DIVIDE -> List.of(founded, new Change.Split(one, List.of(founded.code(), other), founded.code()));
                case MOVE -> List.of(new Change.Move(one, Line.PARTY, district));
                case DISSOLVE -> List.of(new Change.Dissolve(one, other));
                case MERGE_DISTRICTS ->
                    districts.size() < 2
                            ? List.of()
                            : List.of(new Change.Merge(List.of(districts.get(0)), districts.get(1)));
                case RENAME -> List.of(new Change.Rename(one, "Đảng ủy đổi tên " + act, null, null));
            };
        }

        private Change.Found founded(String district) {
            var code = town.unitCode("N" + act);
            var name = "Đảng ủy mới " + act;
            return new Change.Found(code, name, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, district);
        }

        private static String another(List<String> codes, Decide decide) {
            var one = decide.one() % codes.size();
            return codes.get((one + 1 + decide.other() % (codes.size() - 1)) % codes.size());
        }

        /** Evenings since its day read as if the decision had never been; what they were is not asked again. */
        private void takeBack() {
            if (taken.isEmpty()) return;
            try {
                deciding.undo(town, taken.getLast().id());
            } catch (RestedUpon refused) {
                return;
            }
            evenings.tailMap(taken.removeLast().day(), true).clear();
        }
    }
}
