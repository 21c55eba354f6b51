package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitChoice;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;

/** Units to choose from while somebody types into a form. */
@Pages
class PickerController {

    private final UnitPicker picker;
    private final Templates page;

    PickerController(UnitPicker picker, Templates page) {
        this.picker = picker;
        this.page = page;
    }

    /** The picker sends what was typed under the name of its own input, so that a form may hold several. */
    @GetMapping("/to-chuc/chon")
    JteModel options(
            @RequestParam(value = "ten", defaultValue = "don-vi") String field,
            @RequestParam(value = "nhieu", defaultValue = "false") boolean multiple,
            @RequestParam(value = "ma", defaultValue = "false") boolean byCode,
            @RequestParam Map<String, String> all,
            Actor by) {
        var words = all.getOrDefault("q", all.getOrDefault(UnitChoice.searchField(field), ""));
        return page.organizationPartOptions(
                new UnitChoice(field, byCode, words, List.of(), picker.find(words, by)), multiple);
    }
}
