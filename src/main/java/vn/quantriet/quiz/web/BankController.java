package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.bank.BankFilter;
import vn.quantriet.quiz.bank.Question;
import vn.quantriet.quiz.bank.QuestionId;
import vn.quantriet.quiz.bank.QuestionState;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The banks of a unit: which there are, what is in one, each question of it. */
@Pages
class BankController {

    private static final String QUESTION = "/hoc-tap/trac-nghiem/cau/{id}";

    private final Bank bank;
    private final DocumentShelf shelf;
    private final Templates page;

    BankController(Bank bank, DocumentShelf shelf, Templates page) {
        this.bank = bank;
        this.shelf = shelf;
        this.page = page;
    }

    @GetMapping("/hoc-tap/trac-nghiem/ngan-hang")
    JteModel banks(Frame frame) {
        var by = frame.actor();
        if (!by.may(Permission.WRITE_MATERIAL) && !by.may(Permission.APPROVE_MATERIAL)) throw new NotAllowed();
        return page.quizBanks(frame, shelf.choices(null, by));
    }

    @GetMapping("/hoc-tap/trac-nghiem/ngan-hang/{slug}")
    JteModel show(
            @PathVariable String slug,
            @RequestParam(value = "trang-thai", required = false) @Nullable QuestionState state,
            @RequestParam(value = "chu-de", required = false) @Nullable String topic,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        return show(new BankFilter(slug, state, topic, Math.clamp(number, 1, 1_000) - 1), null, frame);
    }

    private JteModel show(BankFilter filter, @Nullable Refusal refusal, Frame frame) {
        var by = frame.actor();
        var document = bank.document(filter.slug(), by);
        var found = bank.page(document, filter, by);
        return page.quizBank(frame, new BankPage(document, filter, found, bank.tally(document, by), by, refusal));
    }

    @PostMapping("/hoc-tap/trac-nghiem/ngan-hang/{slug}/duyet")
    ResponseEntity<JteModel> approve(
            @PathVariable String slug,
            @RequestParam(value = "cau", required = false) @Nullable List<QuestionId> questions,
            Frame frame) {
        var chosen = questions == null ? List.<QuestionId>of() : questions;
        bank.document(slug, frame.actor());
        return Answers.of(
                () -> {
                    bank.approve(chosen, frame.actor());
                    return BankPage.BANKS + "/" + slug;
                },
                refusal -> show(BankFilter.all(slug), refusal, frame));
    }

    @GetMapping("/hoc-tap/trac-nghiem/ngan-hang/{slug}/moi")
    JteModel begin(@PathVariable String slug, Frame frame) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        return write(slug, null, QuestionForm.empty(), null, frame);
    }

    @PostMapping("/hoc-tap/trac-nghiem/ngan-hang/{slug}/moi")
    ResponseEntity<JteModel> add(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Frame frame) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        var form = new QuestionForm(fields);
        return Answers.of(
                () -> {
                    var id = bank.add(slug, List.of(form.question()), frame.actor())
                            .getFirst();
                    return BankPage.BANKS + "/" + slug + "#cau-" + id;
                },
                refusal -> write(slug, null, form, refusal, frame));
    }

    @GetMapping(QUESTION)
    JteModel question(@PathVariable QuestionId id, Frame frame) {
        var question = bank.get(id, frame.actor());
        return write(question.slug(), question, QuestionForm.of(question.content()), null, frame);
    }

    @PostMapping(QUESTION)
    ResponseEntity<JteModel> rewrite(
            @PathVariable QuestionId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        var form = new QuestionForm(fields);
        var question = bank.get(id, frame.actor());
        return Answers.of(
                () -> {
                    bank.write(id, version, form.question(), frame.actor());
                    return BankPage.BANKS + "/" + question.slug() + "#cau-" + id;
                },
                refusal -> write(question.slug(), question, form, refusal, frame));
    }

    @PostMapping(QUESTION + "/rut")
    ResponseEntity<JteModel> retire(@PathVariable QuestionId id, @RequestParam int version, Frame frame) {
        var question = bank.get(id, frame.actor());
        return Answers.of(
                () -> {
                    bank.retire(id, version, frame.actor());
                    return BankPage.BANKS + "/" + question.slug();
                },
                refusal -> write(question.slug(), question, QuestionForm.of(question.content()), refusal, frame));
    }

    private JteModel write(
            String slug, @Nullable Question question, QuestionForm form, @Nullable Refusal refusal, Frame frame) {
        var document = bank.document(slug, frame.actor());
        return page.quizQuestion(frame, document, question, form, refusal);
    }
}
