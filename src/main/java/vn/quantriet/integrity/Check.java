package vn.quantriet.integrity;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is looked at, and its last run; null before the first. */
public record Check(
        String name,
        Severity severity,
        Words title,
        Words advice,
        List<Words> columns,
        @Nullable String rowPath,
        boolean byRecount,
        @Nullable CheckRun last) {

    /** What has found something first, by how bad that is; then what was never run; then what is as it should be. */
    static final Comparator<Check> WORST_FIRST = Comparator.comparingInt(Check::rank)
            .thenComparing(Check::severity, Comparator.reverseOrder())
            .thenComparing(Check::name);

    public Check {
        columns = List.copyOf(columns);
    }

    public boolean isSound() {
        return last != null && last.finding().isSound();
    }

    private int rank() {
        if (last == null) return 1;
        return last.finding().isSound() ? 2 : 0;
    }
}
