package vn.quantriet.organization.intake;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;

/**
 * The door for units from files, in three steps under the number of a run that the caller chooses: {@link #stage} the
 * rows, {@link #rehearse} what would become of them, {@link #apply} them, all or none. Each step may be repeated; rows
 * that say what is known already change nothing. A unit's name, kind and place are not for files: a decision changes
 * them on its day.
 */
@Component
public class UnitsImport {

    /** How many findings a page holds. */
    public static final int PAGE = 100;

    private final UnitRowStore rows;
    private final UnitFindingStore findings;
    private final UnitApplyStore applied;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    UnitsImport(
            UnitRowStore rows,
            UnitFindingStore findings,
            UnitApplyStore applied,
            Organizations organizations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.findings = findings;
        this.applied = applied;
        this.organizations = organizations;
        this.events = events;
    }

    /** Puts the rows beside, in place of what the run had, and says how many; takes them one at a time. */
    @Transactional
    public long stage(long run, Iterator<UnitRow> given, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        forget(run);
        return rows.copy(run, given);
    }

    /** Finds out what would become of each row on a day, and changes nothing. */
    @Transactional
    public UnitCounts rehearse(long run, LocalDate day, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        return findings.find(run, by.unit(), day);
    }

    /** Rows of the file in its order, all or those of one outcome; pages are counted from 1. */
    @Transactional(readOnly = true)
    public List<UnitFinding> findings(long run, UnitFinding.@Nullable Outcome only, int page, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        return findings.list(run, only, Math.max(1, page));
    }

    /**
     * Takes all rows as they were rehearsed for the same day, or refuses. Nobody else changes the tree meanwhile, and
     * what somebody changed since the rehearsal is not overwritten.
     */
    @Transactional
    public UnitCounts apply(long run, LocalDate day, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var counts = findings.count(run);
        if (counts.wrong() > 0) throw new UnitsInError(counts.wrong());
        applied.keepOthersOut();
        if (!findings.hold(run, by.unit(), day)) throw new ChangedMeanwhile();
        try {
            if (counts.changed() > 0) applied.change(run);
            applied.add(run, day);
        } catch (DataIntegrityViolationException taken) {
            throw new ChangedMeanwhile(); // a code or an identifier
        }
        organizations.attach(applied.administrativeParents(run));
        events.publishEvent(new UnitsImported(by, run, counts));
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
