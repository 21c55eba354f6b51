package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** Once people are called to a class, its form and whom it is for stay. */
public final class FormSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public FormSettled() {
        super("study.form-settled");
    }
}
