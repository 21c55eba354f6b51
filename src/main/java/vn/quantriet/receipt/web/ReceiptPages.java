package vn.quantriet.receipt.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.quantriet.receipt.Spread;
import vn.quantriet.receipt.Spreading;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Redirect;

/** The page of a document's receipts, as it is or with what was refused. */
@Component
class ReceiptPages {

    private final Spreading spreading;
    private final Clock clock;
    private final Templates page;

    ReceiptPages(Spreading spreading, Clock clock, Templates page) {
        this.spreading = spreading;
        this.clock = clock;
        this.page = page;
    }

    JteModel show(String slug, @Nullable String unit, Frame frame) {
        var spread = spreading.show(slug, unit, frame.actor());
        return page.receiptSpread(frame, new ReceiptPage(spread, frame.actor(), proposed(spread), List.of(), null));
    }

    /** Does it and goes back to where it was asked for; or the page with why not and what was typed. */
    ResponseEntity<JteModel> answer(String slug, Asked asked, Frame frame, Runnable act) {
        try {
            act.run();
            return Redirect.to(asked.fromInbox() ? "/tiep-nhan" : "/van-ban/" + slug + "/tiep-nhan");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var spread = spreading.show(slug, null, frame.actor());
            var telling = asked.telling() == null ? proposed(spread) : asked.telling();
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status)
                    .body(page.receiptSpread(
                            frame, new ReceiptPage(spread, frame.actor(), telling, asked.chosen(), refusal)));
        }
    }

    /** From which page, and what was typed or chosen there. */
    record Asked(@Nullable String back, @Nullable TellingForm telling, List<UnitId> chosen) {

        static Asked from(@Nullable String back) {
            return new Asked(back, null, List.of());
        }

        boolean fromInbox() {
            return "den".equals(back);
        }
    }

    private TellingForm proposed(Spread spread) {
        var receipt = spread.own().receipt();
        var members = spread.own().standpoint().members();
        return TellingForm.proposed(
                receipt == null ? 0 : receipt.version(),
                receipt == null ? null : receipt.told(),
                members,
                LocalDate.now(clock));
    }
}
