package vn.quantriet.sample;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.SampleText;

/** The sample directive with dates around today. */
@Component
class SampleTextOfToday implements SampleText {

    private final Clock clock;

    SampleTextOfToday(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String text() {
        return SampleDirective.text(LocalDate.now(clock));
    }
}
