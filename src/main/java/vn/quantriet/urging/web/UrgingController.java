package vn.quantriet.urging.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.web.FilterAddress;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.urging.NewUrging;
import vn.quantriet.urging.UrgingId;
import vn.quantriet.urging.Urgings;

/** Urging all who have open work in a list: shown first, then sent; and what became of it. */
@Pages
class UrgingController {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Urgings urgings;
    private final Templates page;

    UrgingController(Urgings urgings, Templates page) {
        this.urgings = urgings;
        this.page = page;
    }

    @GetMapping("/don-doc")
    JteModel list(@RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        return page.urgingUrgings(frame, urgings.list(Numbers.page(number), frame.actor()));
    }

    @GetMapping("/don-doc/{id}")
    JteModel show(
            @PathVariable UrgingId id, @RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        return page.urgingUrging(frame, urgings.get(id, Numbers.page(number), frame.actor()));
    }

    @GetMapping("/don-doc/moi")
    JteModel write(@RequestParam Map<String, String> parameters, Frame frame) {
        return page(parameters, newForm(), "", null, frame);
    }

    @PostMapping("/don-doc/moi")
    ResponseEntity<JteModel> send(
            @RequestParam Map<String, String> parameters,
            @RequestParam(value = "phieu", defaultValue = "") String form,
            @RequestParam(value = "noi-dung", defaultValue = "") String words,
            Frame frame) {
        try {
            var filter = FilterAddress.read(parameters).day(null).page(0);
            var urging = new NewUrging(form, words, filter, FilterAddress.list(filter));
            return Redirect.to("/don-doc/" + urgings.send(urging, frame.actor()));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(parameters, form, words, refusal, frame));
        }
    }

    private JteModel page(
            Map<String, String> parameters, String form, String words, @Nullable Refusal refusal, Frame frame) {
        var filter = FilterAddress.read(parameters).day(null).page(0);
        var reach = urgings.reach(filter, frame.actor());
        return page.urgingWrite(
                frame,
                new WritePage(
                        FilterAddress.list(filter),
                        FilterAddress.at("/don-doc/moi", filter),
                        reach,
                        form,
                        words,
                        refusal));
    }

    private static String newForm() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
