package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.format.NoQuestions;
import vn.quantriet.quiz.format.QuestionFileDamaged;
import vn.quantriet.quiz.format.QuestionFormat;
import vn.quantriet.quiz.format.QuestionReading;
import vn.quantriet.quiz.format.SheetWriter;
import vn.quantriet.quiz.format.UnreadLine;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.shell.Workbook;

/** Banks as files, taken out and brought in; a file with a line that is not understood brings in nothing. */
@Pages
class BankFileController {

    private static final String FILE = "/hoc-tap/trac-nghiem/ngan-hang/{slug}/nhap";

    private final Bank bank;
    private final Templates page;

    BankFileController(Bank bank, Templates page) {
        this.bank = bank;
        this.page = page;
    }

    @GetMapping("/hoc-tap/trac-nghiem/ngan-hang/{slug}/tai-ve/{format}")
    void takeOut(@PathVariable String slug, @PathVariable QuestionFormat format, Actor by, HttpServletResponse answer)
            throws IOException {
        var questions = bank.all(bank.document(slug, by), by);
        answer.setContentType(format.mediaType());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var name = "cau-hoi-" + slug + "." + format.ending();
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        format.write(questions, answer.getOutputStream());
    }

    @GetMapping("/hoc-tap/trac-nghiem/mau-cau-hoi.xlsx")
    void template(Actor by, HttpServletResponse answer) throws IOException {
        by.require(Permission.WRITE_MATERIAL);
        Workbook.head(answer, "mau-cau-hoi");
        SheetWriter.template(answer.getOutputStream());
    }

    @GetMapping(FILE)
    JteModel begin(@PathVariable String slug, Frame frame) {
        return show(slug, List.of(), null, frame);
    }

    @PostMapping(FILE)
    ResponseEntity<JteModel> bring(
            @PathVariable String slug,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile sent,
            Frame frame)
            throws IOException {
        frame.actor().require(Permission.WRITE_MATERIAL);
        bank.document(slug, frame.actor());
        try {
            var reading = read(sent);
            if (!reading.unread().isEmpty()) return refused(show(slug, reading.unread(), null, frame));
            bank.add(slug, reading.questions(), frame.actor());
            return Redirect.to(BankPage.BANKS + "/" + slug + "?trang-thai=DRAFT");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(show(slug, List.of(), refusal, frame));
        }
    }

    private static QuestionReading read(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) throw new NoQuestions();
        var name = sent.getOriginalFilename();
        var format = QuestionFormat.of(name == null ? "" : name).orElseThrow(QuestionFileDamaged::new);
        var kept = Files.createTempFile("cau-hoi", ".tmp");
        try {
            sent.transferTo(kept);
            return format.read(kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static ResponseEntity<JteModel> refused(JteModel again) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(again);
    }

    private JteModel show(String slug, List<UnreadLine> unread, @Nullable Refusal refusal, Frame frame) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        return page.quizBring(frame, bank.document(slug, frame.actor()), unread, refusal);
    }
}
