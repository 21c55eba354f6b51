package vn.quantriet.directive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.shared.Refusal;

/** Which field of work a published document is sorted into, as chosen. */
public record SortingForm(
        List<WorkField> fields,
        @Nullable String chosen,
        @Nullable Refusal refusal) {

    public SortingForm {
        fields = List.copyOf(fields);
    }
}
