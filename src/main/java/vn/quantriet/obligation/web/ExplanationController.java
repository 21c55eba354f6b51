package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.board.Explanation.Part;
import vn.quantriet.obligation.board.Explanations;
import vn.quantriet.obligation.board.Figure;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** Where a number of the board comes from. */
@Pages
class ExplanationController {

    private final Explanations explanations;
    private final Templates page;

    ExplanationController(Explanations explanations, Templates page) {
        this.explanations = explanations;
        this.page = page;
    }

    @GetMapping("/dieu-hanh/giai-thich")
    JteModel show(@RequestParam Map<String, String> parameters, Frame frame) {
        var figure = NarrowingAddress.text(parameters, "so");
        if (figure == null) throw new NotFound();
        return page.obligationExplain(
                frame,
                new ExplanationPage(explanations.explain(
                        FilterAddress.read(parameters),
                        Figure.ofSlug(figure),
                        ExplanationPage.PART.equals(parameters.get("xem")) ? Part.PART : Part.WHOLE,
                        frame.actor())));
    }
}
