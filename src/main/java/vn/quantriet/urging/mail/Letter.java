package vn.quantriet.urging.mail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter on its way, and what it has to tell now: work that is still open, and what else is still news. */
record Letter(LetterId id, LocalDate day, String address, int attempts, List<Line> lines, List<String> news) {

    Letter {
        lines = List.copyOf(lines);
        news = List.copyOf(news);
    }

    Letter telling(List<Line> open, List<String> said) {
        return new Letter(id, day, address, attempts, open, said);
    }

    /** One duty; urged in words, overdue below a unit ({@code rung}), or the unit's own. */
    record Line(
            @Nullable String urgedBy,
            String words,
            @Nullable Integer rung,
            String forUnit,
            String action,
            String document,
            String unit,
            @Nullable LocalDate due) {}
}
