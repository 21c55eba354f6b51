package vn.quantriet.directive.field;

import vn.quantriet.shared.Refusal;

/** A document is put into one of the fields there are. */
public final class FieldUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    FieldUnknown() {
        super("directive.field-unknown");
    }
}
