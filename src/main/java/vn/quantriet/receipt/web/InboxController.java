package vn.quantriet.receipt.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.receipt.Inbox;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** What was sent to the unit one acts for. */
@Pages
class InboxController {

    private final Inbox inbox;
    private final Templates page;

    InboxController(Inbox inbox, Templates page) {
        this.inbox = inbox;
        this.page = page;
    }

    @GetMapping("/tiep-nhan")
    JteModel show(
            @RequestParam(value = "muc", defaultValue = InboxPage.TO_DO) String section,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var waiting = !section.equals(InboxPage.ALL);
        var shown = Math.clamp(number, 1, 10_000) - 1;
        return page.receiptInbox(frame, new InboxPage(waiting, inbox.page(waiting, shown, frame.actor()), shown));
    }
}
