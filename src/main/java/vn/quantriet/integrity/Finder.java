package vn.quantriet.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs the SQL of a check where it can change nothing and cannot take for ever. */
@Component
class Finder {

    private final CheckStore checks;
    private final Clock clock;
    private final Duration limit;

    Finder(CheckStore checks, Clock clock, @Value("${quantriet.integrity.limit:10m}") Duration limit) {
        this.checks = checks;
        this.clock = clock;
        this.limit = limit;
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Finding find(String name) {
        checks.limit(limit.toSeconds());
        return checks.find(name, LocalDate.now(clock));
    }
}
