package vn.quantriet.paper.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.paper.writing.OwnSheet;
import vn.quantriet.shared.Refusal;

/** The own paper; after a refusal with what was typed. */
public record PaperPage(
        OwnSheet sheet,
        @Nullable List<String> typed,
        @Nullable Refusal refusal) {

    public String answer(int question) {
        if (typed == null) return sheet.answer(question);
        return question < typed.size() ? typed.get(question) : "";
    }

    public String address() {
        return "/hoc-tap/dot/" + sheet.campaign() + "/bai-thu-hoach";
    }
}
