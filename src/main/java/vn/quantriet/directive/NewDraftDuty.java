package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Nature;

/** A duty about to be laid before a person. */
record NewDraftDuty(
        @Nullable String provision,
        String action,
        @Nullable String deliverable,
        Deadline deadline,
        Nature nature,
        Marks marks,
        double confidence,
        List<String> reasons) {

    NewDraftDuty {
        reasons = List.copyOf(reasons);
    }
}
