package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitEntry;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;

/** Units to choose from while somebody types into a form. */
@Pages
class PickerController {

    private static final int SHOWN = 10;

    private final UnitDirectory directory;
    private final Templates page;

    PickerController(UnitDirectory directory, Templates page) {
        this.directory = directory;
        this.page = page;
    }

    /** The picker sends what was typed under the name of its own input, so that a form may hold several. */
    @GetMapping("/to-chuc/chon")
    JteModel options(
            @RequestParam(value = "ten", defaultValue = "don-vi") String field,
            @RequestParam(value = "nhieu", defaultValue = "false") boolean multiple,
            @RequestParam Map<String, String> all,
            Actor by) {
        var text = all.getOrDefault("q", all.getOrDefault(field + "-tim", ""));
        return page.organizationPartOptions(field, multiple, text, found(text, by));
    }

    private List<UnitOption> found(String text, Actor by) {
        if (text.isBlank()) return List.of();
        return directory.search(text, null, 1, by).entries().stream()
                .limit(SHOWN)
                .map(UnitEntry::option)
                .toList();
    }
}
