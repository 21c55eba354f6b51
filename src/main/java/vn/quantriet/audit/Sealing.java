package vn.quantriet.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Every second, on every node: whoever comes first seals. */
@Configuration
@EnableScheduling
class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final Sealer sealer;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void sealAll() {
        try {
            var more = true;
            while (more) more = sealer.seal();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Chưa niêm phong được nhật ký, sẽ thử lại: {}", e.getMessage());
        }
    }
}
