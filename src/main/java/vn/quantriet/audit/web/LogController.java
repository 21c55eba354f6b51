package vn.quantriet.audit.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.audit.LogBook;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The log, filtered and leafed through, and the same as a file. */
@Pages
class LogController {

    private final LogBook book;
    private final UnitPicker picker;
    private final Templates page;

    LogController(LogBook book, UnitPicker picker, Templates page) {
        this.book = book;
        this.picker = picker;
        this.page = page;
    }

    @GetMapping("/nhat-ky")
    JteModel show(@RequestParam Map<String, String> parameters, Frame frame) {
        var by = frame.actor();
        var filter = LogAddress.read(parameters);
        var shown = book.page(filter, by);
        var chosen = filter.unit() == null ? List.<String>of() : List.of(filter.unit());
        var unit = picker.byCode("don-vi", chosen, parameters.get("don-vi-tim"), by);
        return page.auditLog(frame, new LogPage(filter, shown, unit, book.checkpoint(by), Telling.actions()));
    }

    @GetMapping("/nhat-ky.csv")
    void export(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) {
        var csv = new LogCsv(answer);
        book.export(LogAddress.read(parameters), by, csv::write);
        csv.end();
    }
}
