package vn.quantriet.study.web;

import static vn.quantriet.shell.Texts.t;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Workbook;
import vn.quantriet.spreadsheet.TableWriter;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.attendance.AttendanceFile;
import vn.quantriet.study.attendance.AttendanceList;
import vn.quantriet.study.attendance.Attendee;
import vn.quantriet.study.figures.FigureBoard;

/** Study as files: the table of a campaign, the list of a class, taken out and brought in. */
@Pages
class StudyFileController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FigureBoard figures;
    private final AttendanceList list;
    private final AttendanceFile file;
    private final ClassPages pages;

    StudyFileController(FigureBoard figures, AttendanceList list, AttendanceFile file, ClassPages pages) {
        this.figures = figures;
        this.list = list;
        this.file = file;
        this.pages = pages;
    }

    @GetMapping("/hoc-tap/dot/{id}/bang.xlsx")
    void table(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Actor by,
            HttpServletResponse answer)
            throws IOException {
        var table = new CampaignTable(figures.show(id, unit, by));
        Workbook.head(answer, "hoc-tap");
        try (var writer = TableWriter.xlsx(answer.getOutputStream(), t("study.table"))) {
            writer.row(table.heading());
            for (var row : table.rows()) writer.row(row);
            writer.sheet(t("study.table-about"));
            for (var line : table.about()) writer.row(List.of(line));
        }
    }

    @GetMapping("/hoc-tap/dot/{id}/bang.docx")
    void document(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Actor by,
            HttpServletResponse answer)
            throws IOException {
        var table = new CampaignTable(figures.show(id, unit, by));
        head(answer, DOCX, "hoc-tap.docx");
        CampaignDocument.write(table, t("study.table"), answer.getOutputStream());
    }

    @GetMapping("/hoc-tap/lop/{id}/danh-sach.xlsx")
    void people(@PathVariable ClassId id, Actor by, HttpServletResponse answer) throws IOException {
        var rows = new ArrayList<Attendee>();
        list.each(id, by, rows::add);
        Workbook.head(answer, "danh-sach-lop");
        try (var writer = TableWriter.xlsx(answer.getOutputStream(), t("study.attendance-list"))) {
            writer.row(AttendanceFile.heading());
            for (var person : rows) writer.row(AttendanceFile.row(person));
        }
    }

    @PostMapping("/hoc-tap/lop/{id}/tep")
    ResponseEntity<JteModel> bring(
            @PathVariable ClassId id,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile sent,
            Frame frame)
            throws IOException {
        var kept = Files.createTempFile("diem-danh", ".tmp");
        try {
            if (sent != null) sent.transferTo(kept);
            return pages.answer(id, "#danh-sach", frame, () -> file.take(id, kept, frame.actor()));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static void head(HttpServletResponse answer, String type, String name) {
        answer.setContentType(type);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
