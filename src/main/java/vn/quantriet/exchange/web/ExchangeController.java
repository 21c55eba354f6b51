package vn.quantriet.exchange.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.exchange.Batches;
import vn.quantriet.exchange.FileKind;
import vn.quantriet.exchange.FileMissing;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Where files are brought in. */
@Pages
class ExchangeController {

    private final Batches batches;
    private final Templates page;

    ExchangeController(Batches batches, Templates page) {
        this.batches = batches;
        this.page = page;
    }

    @GetMapping("/nhap-du-lieu")
    JteModel index(Frame frame) {
        return page(frame, null);
    }

    @PostMapping("/nhap-du-lieu/{kind}")
    ResponseEntity<JteModel> receive(
            @PathVariable("kind") String kind,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(value = "ngay", required = false) @Nullable LocalDate day,
            Frame frame)
            throws IOException {
        frame.actor().require(kind(kind).permission());
        try {
            if (file == null || file.isEmpty()) throw new FileMissing();
            var name = file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                var job = batches.receive(kind(kind), name == null ? "" : name, content, day, frame.actor());
                return Redirect.to("/cong-viec/" + job);
            }
        } catch (FileMissing refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(frame, refusal));
        }
    }

    private JteModel page(Frame frame, @Nullable Refusal refusal) {
        var kinds = batches.kinds(frame.actor());
        if (kinds.isEmpty()) throw new NotAllowed();
        return page.exchangeIndex(frame, kinds, batches.latest(frame.actor()), refusal);
    }

    static FileKind kind(String path) {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
