package vn.quantriet.directory.web;

import static vn.quantriet.shell.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directory.TableAnswer;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.intake.UnitColumn;
import vn.quantriet.organization.intake.UnitsExport;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** The units of the branch, or those found in it, as a file that can be brought in again. */
@Controller
class UnitFileController {

    private final UnitDirectory directory;
    private final UnitsExport units;

    UnitFileController(UnitDirectory directory, UnitsExport units) {
        this.directory = directory;
        this.units = units;
    }

    @GetMapping("/to-chuc.{form}")
    void file(
            @PathVariable String form,
            @RequestParam(value = "q", defaultValue = "") String text,
            @RequestParam(value = "loai", required = false) @Nullable UnitKind kind,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            Actor by,
            HttpServletResponse answer)
            throws IOException {
        by.require(Permission.READ_ORGANISATION);
        var asked = new UnitsExport.Asked(
                text, kind, Days.asked(day, directory.today().day()));
        try (var file = TableAnswer.begin(answer, "to-chuc", form)) {
            file.row(Stream.of(UnitColumn.values())
                    .map(column -> t("organization.column." + column.name()))
                    .toList());
            units.each(asked, by, file::row);
        }
    }
}
