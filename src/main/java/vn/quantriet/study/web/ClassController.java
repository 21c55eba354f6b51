package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.attendance.AttendanceList;
import vn.quantriet.study.desk.Desks;
import vn.quantriet.study.sitting.Classes;

/** The classes of a unit, and one of them: called together, held, cancelled. */
@Pages
class ClassController {

    private static final String PATH = "/hoc-tap/lop/{id}";

    private final Classes classes;
    private final ClassPages pages;
    private final Desks desks;
    private final Templates page;

    ClassController(Classes classes, ClassPages pages, Desks desks, Templates page) {
        this.classes = classes;
        this.pages = pages;
        this.desks = desks;
        this.page = page;
    }

    @GetMapping("/hoc-tap/lop")
    JteModel list(Frame frame) {
        return page.studyClasses(frame, desks.classes(frame.actor()));
    }

    @GetMapping(PATH)
    JteModel show(
            @PathVariable ClassId id,
            @RequestParam(value = "trang-thai", required = false) @Nullable String state,
            @RequestParam(value = "ten", defaultValue = "") String words,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var shown = Math.clamp(number, 1, 10_000) - 1;
        var asked = state == null || state.isBlank() ? null : state;
        return pages.show(id, new AttendanceList.Filter(asked, words, shown), frame);
    }

    @PostMapping(PATH + "/trieu-tap")
    ResponseEntity<JteModel> convene(@PathVariable ClassId id, Frame frame) {
        return pages.answer(id, "#danh-sach", frame, () -> classes.convene(id, frame.actor()));
    }

    @PostMapping(PATH + "/da-to-chuc")
    ResponseEntity<JteModel> hold(@PathVariable ClassId id, @RequestParam int version, Frame frame) {
        return pages.answer(id, "", frame, () -> classes.hold(id, version, frame.actor()));
    }

    @PostMapping(PATH + "/huy")
    ResponseEntity<JteModel> cancel(
            @PathVariable ClassId id,
            @RequestParam int version,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        return pages.answer(id, "", frame, () -> classes.cancel(id, version, reason, frame.actor()));
    }
}
