package vn.quantriet.paper.marking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.paper.PaperChanged;
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.setting.Mark;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.PaperOutcome;
import vn.quantriet.study.Results;

/** What those of a writer's line say of a paper. Marks are all kept; of two that differ the third counts. */
@Component
public class Marking {

    private static final int LONGEST = 4_000;

    private final SheetStore store;
    private final Settings settings;
    private final Results results;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marking(SheetStore store, Settings settings, Results results, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.results = results;
        this.events = events;
        this.clock = clock;
    }

    /** The mark the paper waits for: the first, of a sample the second, where they differ the third. */
    @Transactional
    public void mark(PaperId id, int attempt, Round expected, int place, String comment, Actor by) {
        var sheet = sheet(id, attempt, by);
        var round = round(sheet, store.marks(id, attempt), by).orElseThrow(NothingToMark::new);
        if (round != expected) throw new ChangedMeanwhile();
        if (comment.length() > LONGEST) throw new CommentTooLong();
        var scale = settings.scale(sheet.campaign());
        var mark = scale.mark(place).orElseThrow(NoSuchPlace::new);
        if (!store.mark(sheet, round, place, comment.strip(), clock.instant(), by)) throw new ChangedMeanwhile();
        if (round != Round.SECOND) count(sheet, mark);
        var details = Map.of("round", Integer.toString(round.number()), "place", Integer.toString(place));
        events.publishEvent(PaperChanged.of(by, "paper.marked", id, details));
    }

    private void count(SheetStore.Sheet sheet, Mark mark) {
        results.paper(
                sheet.campaign(), sheet.person(), new PaperOutcome.Marked(mark.place(), mark.passes(), sheet.late()));
    }

    /** To be written anew: before it is marked, or when it did not pass. */
    @Transactional
    public void sendBack(PaperId id, int attempt, String reason, Actor by) {
        var sheet = sheet(id, attempt, by);
        var scale = settings.scale(sheet.campaign());
        if (!mayReturn(sheet, store.marks(id, attempt), scale, by)) throw new NothingToMark();
        if (reason.isBlank()) throw new ReturnReasonMissing();
        if (reason.length() > LONGEST) throw new CommentTooLong();
        if (!store.sendBack(sheet, reason.strip(), clock.instant(), by)) throw new ChangedMeanwhile();
        results.paper(sheet.campaign(), sheet.person(), new PaperOutcome.NotThere());
        events.publishEvent(PaperChanged.of(by, "paper.returned", id, Map.of("attempt", Integer.toString(attempt))));
    }

    private SheetStore.Sheet sheet(PaperId id, int attempt, Actor by) {
        by.require(Permission.CARRY_OUT);
        var sheet = store.find(id, by).orElseThrow(NotFound::new);
        if (sheet.own()) throw new OwnPaperNotMarked();
        if (sheet.attempt() != attempt) throw new ChangedMeanwhile();
        return sheet;
    }

    /** What this account may say of it now. */
    static Optional<Round> round(SheetStore.Sheet sheet, List<SheetStore.Given> given, Actor by) {
        if (sheet.own() || !sheet.state().equals("HANDED_IN") && !sheet.state().equals("MARKED"))
            return Optional.empty();
        return Round.of(marks(sheet, given), by.account());
    }

    static boolean mayReturn(SheetStore.Sheet sheet, List<SheetStore.Given> given, Scale scale, Actor by) {
        if (sheet.own()) return false;
        if (sheet.state().equals("HANDED_IN")) return true;
        var marks = marks(sheet, given);
        if (!sheet.state().equals("MARKED") || marks.isBlind(by.account())) return false;
        return !given.isEmpty()
                && scale.mark(counting(given)).filter(mark -> !mark.passes()).isPresent();
    }

    /** The mark that counts: a second that differs waits for a third. */
    private static int counting(List<SheetStore.Given> given) {
        return (given.size() == 3 ? given.getLast() : given.getFirst()).place();
    }

    static Round.Marks marks(SheetStore.Sheet sheet, List<SheetStore.Given> given) {
        return new Round.Marks(sheet.sampled(), nth(given, 1), nth(given, 2), nth(given, 3));
    }

    private static Round.@Nullable Given nth(List<SheetStore.Given> given, int round) {
        return given.stream()
                .filter(mark -> mark.round() == round)
                .map(mark -> new Round.Given(mark.place(), mark.account()))
                .findFirst()
                .orElse(null);
    }
}
