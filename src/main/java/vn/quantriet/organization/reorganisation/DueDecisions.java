package vn.quantriet.organization.reorganisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A server that starts applies what fell due while none was running. */
@Component
class DueDecisions {

    private static final Logger LOG = LoggerFactory.getLogger(DueDecisions.class);

    private final Reorganisations reorganisations;

    DueDecisions(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        var applied = reorganisations.applyDue();
        if (applied > 0) LOG.info("Đã áp dụng {} quyết định đến ngày hiệu lực", applied);
    }
}
