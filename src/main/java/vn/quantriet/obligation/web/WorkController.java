package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.obligation.WorkList;
import vn.quantriet.obligation.WorkList.Section;
import vn.quantriet.obligation.extension.Appointment;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The first screen after signing in. */
@Pages
class WorkController {

    private final WorkList work;
    private final DocumentShelf shelf;
    private final List<Appointment.Diary> diaries;
    private final Templates page;

    WorkController(WorkList work, DocumentShelf shelf, List<Appointment.Diary> diaries, Templates page) {
        this.work = work;
        this.shelf = shelf;
        this.diaries = diaries;
        this.page = page;
    }

    @GetMapping("/viec-cua-toi")
    JteModel show(@RequestParam Map<String, String> parameters, Frame frame) {
        var by = frame.actor();
        var counts = work.counts(by);
        var filter = FilterAddress.read(parameters);
        var slug = parameters.getOrDefault("muc", "");
        var section = slug.isEmpty() ? firstWithWork(counts) : Section.ofSlug(slug);
        var supporting = section == Section.SUPPORT;
        return page.obligationWork(
                frame,
                new WorkPage(
                        diaries.stream().flatMap(diary -> diary.of(by).stream()).toList(),
                        section,
                        counts,
                        supporting
                                ? null
                                : work.assignments(
                                        section, filter.document(), filter.words(), filter.page(), counts, by),
                        supporting ? work.supported(filter.page(), by) : List.of(),
                        documents(section, filter.document(), by),
                        filter.document(),
                        filter.words(),
                        filter.page()));
    }

    private static Section firstWithWork(Map<Section, Long> counts) {
        return List.of(Section.DO, Section.CONFIRM, Section.SUPPORT).stream()
                .filter(section -> counts.getOrDefault(section, 0L) > 0)
                .findFirst()
                .orElse(Section.DO);
    }

    /** Only an office with hundreds to confirm chooses by document. */
    private List<PublishedHeading> documents(Section section, @Nullable String chosen, Actor by) {
        return section == Section.CONFIRM ? shelf.choices(chosen, by) : List.of();
    }
}
