package vn.quantriet.study.checkin;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.AuditedTogether;

/**
 * Every scan has its entry in the log, some seconds after it: hundreds a second are written together and not one by one
 * while somebody stands at the door. Whatever was committed is found, and once; a node that dies leaves it to the next.
 */
@Component
public class ScanLog {

    /** Of a night without a node, an hour's scans are not held in memory at once. */
    static final Duration AT_ONCE = Duration.ofSeconds(20);

    private final ScanLogStore scans;
    private final ApplicationEventPublisher events;

    ScanLog(ScanLogStore scans, ApplicationEventPublisher events) {
        this.scans = scans;
        this.events = events;
    }

    /**
     * Writes those of the next some seconds, as far as they lie {@code margin} back. Answers whether more had to wait;
     * what comes while it writes is for the next time, or it would never end at the door of a full hall.
     */
    @Transactional
    public boolean advance(Duration margin) {
        var window = scans.hold(AT_ONCE, margin);
        if (window.isEmpty()) return false;
        events.publishEvent(new AuditedTogether(scans.within(window.get())));
        scans.comeTo(window.get());
        return window.get().more();
    }
}
