package vn.quantriet.study.campaign;

import static vn.quantriet.shell.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** Reads from the study a published document orders what a campaign for it would be. Keeps nothing. */
@Component
public class Proposals {

    private final DocumentShelf shelf;
    private final OrderedStudyStore ordered;
    private final CampaignAudienceStore audiences;
    private final Clock clock;

    Proposals(DocumentShelf shelf, OrderedStudyStore ordered, CampaignAudienceStore audiences, Clock clock) {
        this.shelf = shelf;
        this.ordered = ordered;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Of a document that orders no study, one for all members at the base, without a deadline of its own. */
    @Transactional(readOnly = true)
    public Proposal of(String slug, Actor by) {
        by.require(Permission.PLAN_STUDY);
        var document = shelf.get(slug, by);
        var sources = ordered.sentences(document.id());
        var deadlines = ordered.deadlines(document.id(), by.unit());
        var today = LocalDate.now(clock);
        var starts = earliest(deadlines.values(), today);
        var draft = new CampaignDraft(
                t("study.proposed-name", document.title()),
                starts,
                latest(deadlines.values(), starts.plusMonths(2)),
                List.of(slug),
                meant(document, sources),
                deadlines);
        return new Proposal(draft, sources);
    }

    private List<CampaignAudience> meant(Document document, List<Proposal.Source> sources) {
        var text = sources.stream().map(Proposal.Source::sentence).collect(Collectors.joining("\n"))
                + ordered.whereAudiencesAreNamed(document.id());
        var meant = audiences.choices().stream()
                .filter(audience ->
                        audience.code().equals(CampaignDraft.EVERYBODY) || AudienceWords.mean(audience, text))
                .toList();
        return meant.isEmpty() ? audiences.choices().stream().limit(1).toList() : meant;
    }

    private static LocalDate earliest(Collection<LocalDate> days, LocalDate today) {
        return days.stream()
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    private static LocalDate latest(Collection<LocalDate> days, LocalDate otherwise) {
        return days.stream().max(Comparator.naturalOrder()).orElse(otherwise);
    }
}
