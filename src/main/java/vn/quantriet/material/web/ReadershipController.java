package vn.quantriet.material.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.reader.Readers;
import vn.quantriet.material.reader.Readership;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Show;
import vn.quantriet.shell.Texts;
import vn.quantriet.shell.Workbook;
import vn.quantriet.spreadsheet.TableWriter;

/** Who has read a material, on a page and as a file. */
@Pages
class ReadershipController {

    private final Readers readers;
    private final Templates page;

    ReadershipController(Readers readers, Templates page) {
        this.readers = readers;
        this.page = page;
    }

    @GetMapping("/tai-lieu/{id}/nguoi-doc")
    JteModel show(@PathVariable MaterialId id, Frame frame) {
        return page.materialReadership(frame, readers.of(id, frame.actor()));
    }

    @GetMapping("/tai-lieu/{id}/nguoi-doc.xlsx")
    void export(@PathVariable MaterialId id, Actor by, HttpServletResponse answer) throws IOException {
        var readership = readers.export(id, by);
        Workbook.head(answer, "nguoi-doc-" + id);
        try (var writer = TableWriter.xlsx(answer.getOutputStream(), Texts.t("material.readers"))) {
            write(readership, writer, by);
        }
    }

    private static void write(Readership readership, TableWriter writer, Actor by) throws IOException {
        writer.row(List.of(readership.material().title()));
        writer.row(heads("material.unit", "material.meant", "material.opened", "material.read-number"));
        for (var row : readership.rows()) {
            var unit = row.itself() ? by.unitName() : row.unit();
            writer.row(List.of(unit, row.meant(), row.opened(), row.finished()));
        }
        writer.row(List.of(Texts.t("material.total"), readership.meant(), readership.opened(), readership.finished()));
        writer.sheet(Texts.t("material.readers-of-unit"));
        writer.row(heads("material.name", "material.share", "material.read-number"));
        for (var person : readership.people())
            writer.row(List.of(
                    person.name(),
                    person.share(),
                    person.finishedAt() == null ? "" : Show.moment(person.finishedAt())));
    }

    private static List<String> heads(String... keys) {
        return List.of(keys).stream().map(Texts::t).toList();
    }
}
