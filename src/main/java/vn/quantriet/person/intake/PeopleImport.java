package vn.quantriet.person.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
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

    /** Finds out what would become of each row today, and changes nothing. */
    @Transactional
    public ImportCounts rehearse(long run, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return findings.find(run, by.unit(), LocalDate.now(clock));
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

    /** Looks at the rows once more, nobody else changing people meanwhile, and takes all of them or refuses. */
    @Transactional
    public ImportCounts apply(long run, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        applied.keepOthersOut();
        var today = LocalDate.now(clock);
        var counts = findings.find(run, by.unit(), today);
        if (counts.wrong() > 0) throw new RowsInError(counts.wrong());
        applied.add(run, today);
        if (counts.changed() > 0) applied.change(run, today);
        applied.lookAtPeople();
        events.publishEvent(new PeopleImported(by, run, counts));
        return counts;
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
