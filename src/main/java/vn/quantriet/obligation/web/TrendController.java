package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.board.Trends;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** How a board came to stand as it does, day by day. */
@Pages
class TrendController {

    private final Trends trends;
    private final Templates page;

    TrendController(Trends trends, Templates page) {
        this.trends = trends;
        this.page = page;
    }

    @GetMapping("/dieu-hanh/xu-huong")
    JteModel show(
            @RequestParam Map<String, String> parameters,
            @RequestParam(value = "so-ngay", defaultValue = "30") int days,
            Frame frame) {
        if (!TrendPage.SPANS.contains(days)) throw new NotFound();
        var filter = FilterAddress.readBoard(parameters);
        return page.obligationTrend(frame, new TrendPage(trends.show(filter, days, frame.actor()), filter, days));
    }
}
