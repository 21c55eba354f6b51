package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Nature;

/** A duty as a person wants it; leads and supports are the phrases of the text, or names of units. */
public record DutyEdit(
        String action,
        @Nullable String deliverable,
        Deadline deadline,
        Nature nature,
        List<String> leads,
        List<String> supports) {

    public DutyEdit {
        if (action.isBlank()) throw new DutyWithoutAction();
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }
}
