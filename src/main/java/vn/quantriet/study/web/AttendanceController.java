package vn.quantriet.study.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.attendance.Attendance;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.NumberWrong;

/** The clerk's list: one tap for each person. */
@Pages
class AttendanceController {

    private static final String PATH = "/hoc-tap/lop/{id}/diem-danh";

    private final Attendance attendance;
    private final ClassPages pages;

    AttendanceController(Attendance attendance, ClassPages pages) {
        this.attendance = attendance;
        this.pages = pages;
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> mark(
            @PathVariable ClassId id,
            @RequestParam("nguoi") PersonId person,
            @RequestParam("ghi") String state,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            @RequestParam(value = "da-thay", required = false) @Nullable Long seen,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            @RequestParam(value = "khoa", required = false) @Nullable String key,
            @RequestParam(value = "luc", required = false) @Nullable String at,
            Frame frame) {
        var by = frame.actor();
        var back = (number > 1 ? "?trang=" + number : "") + "#n-" + person;
        return pages.answer(
                id, back, frame, () -> attendance.mark(id, person, Mark.of(state, reason), seen, key(key, at, by), by));
    }

    /** A tap that waited on a device is told from any other by whom, where in the list and when it was. */
    private static @Nullable String key(@Nullable String key, @Nullable String at, Actor by) {
        if (key == null || at == null || key.length() + at.length() > 200) return null;
        return "list:" + by.account() + ":" + key + ":" + at;
    }

    @PostMapping(PATH + "/con-lai")
    ResponseEntity<JteModel> markRest(@PathVariable ClassId id, Frame frame) {
        return pages.answer(id, "#danh-sach", frame, () -> attendance.markRest(id, frame.actor()));
    }

    @PostMapping("/hoc-tap/lop/{id}/quan-chung")
    ResponseEntity<JteModel> countNonMembers(
            @PathVariable ClassId id,
            @RequestParam(value = "so-nguoi", defaultValue = "") String people,
            @RequestParam(value = "da-thay", required = false) @Nullable Long seen,
            Frame frame) {
        return pages.answer(id, "#quan-chung", frame, () -> {
            var digits = people.strip().replace(".", "");
            if (!digits.matches("\\d{1,6}")) throw new NumberWrong();
            attendance.countNonMembers(id, Integer.parseInt(digits), seen, frame.actor());
        });
    }
}
