package vn.quantriet.study.figures;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.obligation.Measures;
import vn.quantriet.obligation.course.Measure;

/** Tells the obligation of every unit that was ordered to study how far its branch has come; only what has changed. */
@Component
public class MeasureFeed {

    private final MeasureStore store;
    private final Measures measures;

    MeasureFeed(MeasureStore store, Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    /** Answers how many units it told of. */
    @Transactional
    public int tell() {
        var changed = store.changed();
        for (var it : changed)
            measures.tell(it.document(), DutyKind.STUDY, it.unit(), new Measure(it.done(), it.target()));
        if (!changed.isEmpty()) store.told(changed);
        return changed.size();
    }

    @Configuration
    static class Rounds {

        @Bean
        static RecurringWork studyMeasures(MeasureFeed feed) {
            return RecurringWork.every("study-measures", Duration.ofMinutes(2), feed::tell);
        }
    }
}
