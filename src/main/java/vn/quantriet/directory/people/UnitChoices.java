package vn.quantriet.directory.people;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** Units for the pickers in forms, for those who have no JavaScript as well. */
@Component
class UnitChoices {

    private final UnitPicker picker;

    UnitChoices(UnitPicker picker) {
        this.picker = picker;
    }

    List<UnitOption> found(String text, Actor by) {
        return picker.find(text, by);
    }

    List<UnitOption> chosen(String id, Actor by) {
        if (!id.matches("\\d{1,18}")) return List.of();
        return picker.named(List.of(UnitId.of(id)), by);
    }
}
