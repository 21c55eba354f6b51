package vn.quantriet.urging.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.urging.NoticeId;
import vn.quantriet.urging.Notices;

/** The messages of whoever is signed in. */
@Pages
class NoticeController {

    private final Notices notices;
    private final Templates page;

    NoticeController(Notices notices, Templates page) {
        this.notices = notices;
        this.page = page;
    }

    @GetMapping("/thong-bao")
    JteModel list(@RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        return page.urgingNotices(frame, notices.list(Numbers.page(number), frame.actor()));
    }

    @GetMapping("/thong-bao/{id}")
    JteModel open(
            @PathVariable NoticeId id, @RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        return page.urgingNotice(frame, NoticePage.of(notices.open(id, Numbers.page(number), frame.actor()), frame));
    }

    @PostMapping("/thong-bao/da-doc")
    ResponseEntity<JteModel> readAll(Actor by) {
        notices.markAllRead(by);
        return Redirect.to("/thong-bao");
    }
}
