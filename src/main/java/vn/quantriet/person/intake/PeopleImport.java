package vn.quantriet.person.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;

/**
 * The door for people from files, in three steps under the number of a run that the caller chooses: {@link #stage} the
 * rows, {@link #rehearse} what would become of them, {@link #apply} them, all or none. Each step may be repeated; rows
 * that say what is known already change nothing.
 */
@Component
public class PeopleImport {

    /** How many findings a page holds. */
    public static final int PAGE = 100;

    private static final int SLICE = 20_000;
    private static final int MANY = 5_000;

    private final ImportRowStore rows;
    private final ImportFindingStore findings;
    private final ImportApplyStore applied;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleImport(
            ImportRowStore rows,
            ImportFindingStore findings,
            ImportApplyStore applied,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.findings = findings;
        this.applied = applied;
        this.clock = clock;
        this.events = events;
    }

    /** Puts the rows beside, in place of what the run had, and says how many; takes them one at a time. */
    @Transactional
    public long stage(long run, Iterator<PersonRow> given, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        forget(run);
        return rows.copy(run, given, LocalDate.now(clock));
    }

    /** Finds out what would become of each row if it counted from a day, and changes nothing. */
    @Transactional
    public ImportCounts rehearse(long run, LocalDate day, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return findings.find(run, by.unit(), day);
    }

    /** Rows of the file in its order, all or those of one outcome; pages are counted from 1. */
    @Transactional(readOnly = true)
    public List<ImportFinding> findings(long run, ImportFinding.@Nullable Outcome only, int page, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return findings.list(run, only, Math.max(1, page));
    }

    @Transactional(readOnly = true)
    public ImportCounts counts(long run, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return findings.count(run);
    }

    /**
     * Takes all rows as they were rehearsed for the same day, or refuses. Nobody else changes people meanwhile, and
     * what somebody changed since the rehearsal is not overwritten. Tells now and then how many rows are done.
     */
    @Transactional
    public ImportCounts apply(long run, LocalDate day, Actor by, IntConsumer done) {
        by.require(Permission.MANAGE_PEOPLE);
        var counts = findings.count(run);
        if (counts.wrong() > 0) throw new RowsInError(counts.wrong());
        applied.keepOthersOut();
        if (!findings.hold(run, by.unit(), day)) throw new ChangedMeanwhile();
        try {
            write(run, day, done);
        } catch (DataIntegrityViolationException taken) {
            throw new ChangedMeanwhile(); // a key or the place of a head
        }
        if (counts.added() + counts.changed() > MANY) applied.lookAtPeople();
        events.publishEvent(new PeopleImported(by, run, counts));
        return counts;
    }

    private void write(long run, LocalDate day, IntConsumer done) {
        var last = findings.lastRow(run);
        for (var first = 0; first <= last; first += SLICE) {
            var slice = new ImportApplyStore.Slice(run, first, first + SLICE - 1);
            applied.change(slice, day);
            applied.add(slice, day);
            done.accept(Math.min(last, first + SLICE));
        }
    }

    /** How many rows the run has beside. */
    @Transactional(readOnly = true)
    public long staged(long run) {
        return rows.count(run);
    }

    @Transactional
    public void forget(long run) {
        rows.forget(run);
        findings.forget(run);
    }
}
