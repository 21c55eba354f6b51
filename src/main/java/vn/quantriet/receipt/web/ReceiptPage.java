package vn.quantriet.receipt.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.receipt.Receipt;
import vn.quantriet.receipt.Spread;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;

/** How far a document has come, what the actor may do next, and after a refusal what was typed and chosen. */
public record ReceiptPage(
        Spread spread,
        Actor by,
        TellingForm telling,
        List<UnitId> chosen,
        @Nullable Refusal refusal) {

    public ReceiptPage {
        chosen = List.copyOf(chosen);
    }

    public String address() {
        return "/van-ban/" + spread.document().slug() + "/tiep-nhan";
    }

    public String address(Spread.Row row) {
        return address() + "?don-vi=" + row.unit().code();
    }

    /** Whether the unit looked at is the one the actor acts for. */
    public boolean isOwn() {
        return spread.unit().id().equals(by.unit());
    }

    public boolean mayAct() {
        return isOwn() && by.may(Permission.CARRY_OUT) && spread.own().receipt() != null;
    }

    public boolean isToReceive() {
        return mayAct() && !receipt().isReceived();
    }

    public boolean isToRead() {
        return isOwn()
                && spread.own().standpoint().head()
                && spread.own().receipt() != null
                && !receipt().isRead();
    }

    public boolean isToTell() {
        return mayAct() && !spread.own().standpoint().hasUnitsBelow();
    }

    public boolean isToReadMyself() {
        return isOwn()
                && spread.own().receipt() != null
                && !spread.own().standpoint().readMyself();
    }

    /** To units directly below, by whoever was sent the document or issued it. */
    public boolean isToPassDown() {
        return isOwn()
                && by.may(Permission.CARRY_OUT)
                && spread.own().standpoint().unsent() > 0
                && (spread.own().receipt() != null || spread.document().owner().equals(by.unit()));
    }

    /** Whether the unit looked at issued the document, and so was not sent it. */
    public boolean isIssuer() {
        return spread.document().owner().equals(spread.unit().id());
    }

    public boolean mayLookBelow() {
        return by.may(Permission.SEE_BOARD);
    }

    private Receipt receipt() {
        var receipt = spread.own().receipt();
        if (receipt == null)
            throw new IllegalStateException(
                    "nothing was sent to " + spread.unit().code());
        return receipt;
    }
}
