package vn.quantriet.material.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.material.MaterialSheet;
import vn.quantriet.material.Matter;
import vn.quantriet.shared.Refusal;

/** A material as it is read; {@code reason} is what was typed when sending it back or withdrawing it was refused. */
public record MaterialPage(MaterialSheet sheet, @Nullable Refusal refusal, String reason) {

    public String address() {
        return "/tai-lieu/" + sheet.material().id();
    }

    public String fileAddress() {
        return address() + "/ban/" + sheet.edition().number() + "/tep";
    }

    public String html() {
        return sheet.content() instanceof Matter.Written(var source) ? ReadableText.html(source) : "";
    }

    /** Once it is offered it is for readers; before, for those who decide on it. */
    public boolean isToDecide() {
        return sheet.edition().isProposed() && (sheet.mayApprove() || sheet.mayWrite());
    }

    public boolean isToPropose() {
        return sheet.edition().isDraft() && sheet.mayWrite();
    }

    public boolean isToWithdraw() {
        return sheet.isInForce() && sheet.mayApprove();
    }

    public boolean isToFinish() {
        return sheet.tracked() && !sheet.progress().isFinished();
    }
}
