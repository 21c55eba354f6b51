package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A duty about to be laid before a person. */
record NewDraftDuty(
        @Nullable String provision,
        String action,
        @Nullable String deliverable,
        Deadline deadline,
        Marks marks,
        double confidence,
        List<String> reasons) {

    NewDraftDuty {
        reasons = List.copyOf(reasons);
    }
}
