package vn.quantriet.directory.people;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitEntry;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** UnitChoices for the pickers in forms, for those who have no JavaScript as well. */
@Component
class UnitChoices {

    private static final int SHOWN = 10;

    private final UnitDirectory directory;

    UnitChoices(UnitDirectory directory) {
        this.directory = directory;
    }

    List<UnitOption> found(String text, Actor by) {
        if (text.isBlank()) return List.of();
        return directory.search(text, null, 1, by).entries().stream()
                .limit(SHOWN)
                .map(UnitEntry::option)
                .toList();
    }

    List<UnitOption> chosen(String id, Actor by) {
        if (!id.matches("\\d{1,18}")) return List.of();
        return directory.options(List.of(UnitId.of(id)), by);
    }
}
