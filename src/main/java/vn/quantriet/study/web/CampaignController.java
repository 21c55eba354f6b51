package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.CampaignLink;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignRosters;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.campaign.Phase;
import vn.quantriet.study.figures.FigureBoard;

/** Campaigns: which there are, what each asks, and its life from the roster to the end. */
@Pages
class CampaignController {

    private static final String PATH = "/hoc-tap/dot/{id}";

    private final Campaigns campaigns;
    private final CampaignRosters rosters;
    private final FigureBoard figures;
    private final List<CampaignLink> links;
    private final Clock clock;
    private final Templates page;

    CampaignController(
            Campaigns campaigns,
            CampaignRosters rosters,
            FigureBoard figures,
            ObjectProvider<CampaignLink> links,
            Clock clock,
            Templates page) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.figures = figures;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(CampaignLink::order))
                .toList();
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/hoc-tap/dot")
    JteModel list(Frame frame) {
        var by = frame.actor();
        return page.studyCampaigns(frame, campaigns.list(by), by.may(Permission.PLAN_STUDY));
    }

    @GetMapping(PATH)
    JteModel show(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Frame frame) {
        return page.studyCampaign(frame, sheet(id, unit, frame, null));
    }

    /** «bat-dau», «chot-danh-sach» or «ket-thuc». */
    @PostMapping(PATH + "/buoc/{step}")
    ResponseEntity<JteModel> take(
            @PathVariable CampaignId id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            Frame frame) {
        try {
            return Redirect.to(proceed(id, step, version, day, frame.actor()));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(Answers.status(refusal))
                    .body(page.studyCampaign(frame, sheet(id, null, frame, refusal)));
        }
    }

    /** Answers where one sees how it goes. */
    private String proceed(CampaignId id, String step, int version, @Nullable String day, Actor by) {
        switch (step) {
            case "bat-dau" -> {
                return "/cong-viec/" + rosters.begin(id, version, dayOrToday(day), by);
            }
            case "chot-danh-sach" -> {
                return "/cong-viec/" + rosters.retake(id, version, dayOrToday(day), by);
            }
            case "ket-thuc" -> campaigns.close(id, version, by);
            default -> throw new NotFound();
        }
        return "/hoc-tap/dot/" + id;
    }

    private LocalDate dayOrToday(@Nullable String day) {
        var typed = DayField.read(day);
        return typed == null ? LocalDate.now(clock) : typed;
    }

    private CampaignPage sheet(CampaignId id, @Nullable String unit, Frame frame, @Nullable Refusal refusal) {
        var by = frame.actor();
        var campaign = campaigns.get(id, by);
        var counts = by.may(Permission.READ_ORGANISATION) && !(campaign.phase() instanceof Phase.Draft);
        return new CampaignPage(
                campaign,
                campaigns.mayChange(campaign, by),
                by,
                counts ? figures.show(campaign, unit, by) : null,
                links.stream().filter(link -> isShown(link, campaign, by)).toList(),
                LocalDate.now(clock),
                refusal);
    }

    private static boolean isShown(CampaignLink link, Campaign campaign, Actor by) {
        var asked = switch (link.asks()) {
            case QUIZ -> campaign.audiences().stream().anyMatch(CampaignAudience::quiz);
            case PAPER -> campaign.audiences().stream().anyMatch(CampaignAudience::paper);
            case NOTHING -> true;
        };
        return asked && by.may(link.permission());
    }
}
