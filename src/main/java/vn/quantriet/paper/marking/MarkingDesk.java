package vn.quantriet.paper.marking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.paper.PaperChanged;
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.PaperRead;
import vn.quantriet.paper.setting.Mark;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Campaigns;

/** What those who mark look at; whoever reads a paper of another person is written down. */
@Component
public class MarkingDesk {

    private final Campaigns campaigns;
    private final MarkingStore lists;
    private final SheetStore sheets;
    private final AlikePapers alike;
    private final Settings settings;
    private final Trace trace;

    MarkingDesk(
            Campaigns campaigns,
            MarkingStore lists,
            SheetStore sheets,
            AlikePapers alike,
            Settings settings,
            Trace trace) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.sheets = sheets;
        this.alike = alike;
        this.settings = settings;
        this.trace = trace;
    }

    @Transactional
    public MarkingList list(CampaignId id, MarkingFilter filter, Actor by) {
        by.require(Permission.CARRY_OUT);
        var campaign = campaigns.get(id, by);
        var lines = lists.lines(id, filter, by);
        if (!lines.isEmpty()) trace.read(by, "study-campaign:" + id, lines.size());
        return new MarkingList(campaign, filter, lists.counts(id, by), lines, settings.scale(id));
    }

    /** As many more of the marked papers as the campaign wants, chosen by chance, are to be marked twice. */
    @Transactional
    public int draw(CampaignId id, Actor by) {
        by.require(Permission.CARRY_OUT);
        campaigns.get(id, by);
        var drawn = lists.draw(id, settings.scale(id).sampleShare(), trace.now(), by);
        if (drawn == 0) throw new NothingToSample();
        trace.drawn(by, id, drawn);
        return drawn;
    }

    /** Whoever is to mark a sample does not see the first mark. */
    @Transactional
    public MarkedPaper show(PaperId id, Actor by) {
        by.require(Permission.CARRY_OUT);
        var sheet = sheets.find(id, by).orElseThrow(NotFound::new);
        var given = sheets.marks(id, sheet.attempt());
        var scale = settings.scale(sheet.campaign());
        var hidden = Marking.marks(sheet, given).isBlind(by.account());
        if (!sheet.own()) trace.read(by, "reflection-paper:" + id, 1);
        return new MarkedPaper(
                id,
                sheet.campaign(),
                campaigns.get(sheet.campaign(), by).name(),
                sheet.name(),
                sheet.unit(),
                sheet.attempt(),
                sheet.questions(),
                sheet.answers(),
                sheet.fileName(),
                sheet.words(),
                sheet.at(),
                sheet.late(),
                sheet.state(),
                Marking.round(sheet, given, by).orElse(null),
                Marking.mayReturn(sheet, given, scale, by),
                hidden ? List.of() : marks(given, scale),
                sheets.before(id),
                sheet.own() ? List.of() : alike.of(sheet, by),
                scale);
    }

    private static List<MarkedPaper.Given> marks(List<SheetStore.Given> given, Scale scale) {
        return given.stream()
                .map(it -> new MarkedPaper.Given(
                        it.round(),
                        scale.mark(it.place()).map(Mark::name).orElse("–"),
                        it.comment(),
                        it.at(),
                        it.name()))
                .toList();
    }

    @Transactional
    public Optional<MarkingStore.Kept> file(PaperId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var kept = lists.file(id, by);
        kept.filter(file -> !file.own()).ifPresent(_ -> trace.read(by, "reflection-paper:" + id, 1));
        return kept;
    }

    /** What is written down of it. */
    @Component
    static class Trace {

        private final ApplicationEventPublisher events;
        private final Clock clock;

        Trace(ApplicationEventPublisher events, Clock clock) {
            this.events = events;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        void read(Actor by, String subject, int papers) {
            events.publishEvent(new PaperRead(by, subject, papers));
        }

        void drawn(Actor by, CampaignId campaign, int papers) {
            events.publishEvent(
                    PaperChanged.of(by, "paper.sample-drawn", campaign, Map.of("papers", Integer.toString(papers))));
        }
    }
}
