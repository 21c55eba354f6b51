package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class is for audiences of its campaign. */
public final class AudienceNotAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceNotAsked() {
        super("study.audience-not-asked");
    }
}
