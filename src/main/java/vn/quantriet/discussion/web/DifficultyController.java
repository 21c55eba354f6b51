package vn.quantriet.discussion.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.discussion.difficulty.Difficulties;
import vn.quantriet.discussion.difficulty.DifficultyFilter;
import vn.quantriet.discussion.difficulty.DifficultyFilter.Section;
import vn.quantriet.discussion.difficulty.DifficultyId;
import vn.quantriet.discussion.difficulty.DifficultyList;
import vn.quantriet.discussion.difficulty.DifficultyState;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Difficulties and proposals: the lists, one of them, and what is done about it. */
@Pages
class DifficultyController {

    private final DifficultyList list;
    private final Difficulties difficulties;
    private final DocumentShelf shelf;
    private final Templates page;

    DifficultyController(DifficultyList list, Difficulties difficulties, DocumentShelf shelf, Templates page) {
        this.list = list;
        this.difficulties = difficulties;
        this.shelf = shelf;
        this.page = page;
    }

    @GetMapping("/kien-nghi")
    JteModel list(
            @RequestParam(value = "muc", defaultValue = "") String section,
            @RequestParam(value = "van-ban", defaultValue = "") String document,
            @RequestParam(value = "trang-thai", defaultValue = "") String state,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var by = frame.actor();
        var counts = list.counts(by);
        var filter = new DifficultyFilter(
                section(section, counts),
                document.isBlank() ? null : document,
                state.isBlank() ? null : DifficultyState.Kind.ofSlug(state),
                Math.clamp(number, 1, 10_000) - 1);
        var documents = shelf.choices(filter.document(), by);
        return page.discussionDifficulties(
                frame, new DifficultyListPage(filter, list.page(filter, by), counts, documents));
    }

    /** Without one, the first in which something waits. */
    private static Section section(String slug, Map<Section, Long> counts) {
        var named = Section.ofSlug(slug);
        if (named != null) return named;
        return counts.keySet().stream()
                .sorted()
                .filter(section -> counts.getOrDefault(section, 0L) > 0)
                .findFirst()
                .orElse(Section.RAISED);
    }

    @GetMapping("/kien-nghi/{id}")
    JteModel show(@PathVariable DifficultyId id, Frame frame) {
        return page.discussionDifficulty(frame, DifficultyPage.of(list.get(id, frame.actor()), frame.actor()));
    }

    @PostMapping("/kien-nghi/{id}/tra-loi")
    ResponseEntity<JteModel> answer(
            @PathVariable DifficultyId id,
            @RequestParam int version,
            @RequestParam(value = "loi-le", defaultValue = "") String words,
            Frame frame) {
        return step(
                id,
                new Tried(DifficultyState.Kind.ANSWERED, words, ""),
                frame,
                () -> difficulties.answer(id, version, words, frame.actor()));
    }

    @PostMapping("/kien-nghi/{id}/chuyen-len")
    ResponseEntity<JteModel> passUp(
            @PathVariable DifficultyId id,
            @RequestParam int version,
            @RequestParam("gui") UnitId to,
            @RequestParam(value = "loi-le", defaultValue = "") String words,
            Frame frame) {
        return step(
                id,
                new Tried(DifficultyState.Kind.PASSED_UP, words, ""),
                frame,
                () -> difficulties.passUp(id, version, to, words, frame.actor()));
    }

    @PostMapping("/kien-nghi/{id}/neu-lai")
    ResponseEntity<JteModel> reopen(
            @PathVariable DifficultyId id,
            @RequestParam int version,
            @RequestParam(value = "loi-le", defaultValue = "") String words,
            @RequestParam(value = "tra-loi-truoc", required = false) @Nullable String answerBy,
            Frame frame) {
        var typed = answerBy == null ? "" : answerBy;
        return step(
                id,
                new Tried(DifficultyState.Kind.REOPENED, words, typed),
                frame,
                () -> difficulties.reopen(id, version, words, DayField.read(typed), frame.actor()));
    }

    private record Tried(DifficultyState.Kind kind, String words, String answerBy) {}

    private ResponseEntity<JteModel> step(DifficultyId id, Tried tried, Frame frame, Runnable step) {
        try {
            step.run();
            return Redirect.to("/kien-nghi/" + id);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            var shown = DifficultyPage.of(list.get(id, frame.actor()), frame.actor())
                    .refused(tried.kind(), tried.words(), tried.answerBy(), refusal);
            return ResponseEntity.status(status).body(page.discussionDifficulty(frame, shown));
        }
    }
}
