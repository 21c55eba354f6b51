package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.desk.Desks;
import vn.quantriet.study.figures.FactFilter;
import vn.quantriet.study.figures.FactSheet;

/** What the numbers of a campaign were counted from. */
@Pages
class FactController {

    private final FactSheet facts;
    private final Campaigns campaigns;
    private final Desks desks;
    private final Templates page;

    FactController(FactSheet facts, Campaigns campaigns, Desks desks, Templates page) {
        this.desks = desks;
        this.facts = facts;
        this.campaigns = campaigns;
        this.page = page;
    }

    @GetMapping("/hoc-tap/dot/{id}/so-lieu")
    JteModel show(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            @RequestParam(value = "muc", defaultValue = "phai-hoc") String what,
            @RequestParam(value = "cap", required = false) @Nullable UnitLevel level,
            @RequestParam(value = "doi-tuong", required = false) @Nullable Integer audience,
            @RequestParam(value = "dang-vien", required = false) @Nullable Boolean member,
            @RequestParam(value = "rieng", defaultValue = "false") boolean only,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var filter = new FactFilter(what, level, audience, member, only, Math.clamp(number, 1, 10_000) - 1);
        return page.studyFacts(frame, facts.show(id, blankIsNone(unit), filter, frame.actor()));
    }

    @GetMapping("/hoc-tap/dot/{id}/chua-xong")
    JteModel unfinished(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var by = frame.actor();
        var shown = Math.clamp(number, 1, 10_000) - 1;
        var units = facts.unfinished(id, blankIsNone(unit), shown, by);
        return page.studyUnfinished(frame, campaigns.get(id, by), blankIsNone(unit), units, shown);
    }

    @GetMapping("/hoc-tap/dot/{id}/cac-lop")
    JteModel classes(
            @PathVariable CampaignId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var by = frame.actor();
        var shown = Math.clamp(number, 1, 10_000) - 1;
        var campaign = campaigns.get(id, by);
        var lines = desks.classes(id, blankIsNone(unit), shown, by);
        return page.studyCampaignClasses(frame, campaign, blankIsNone(unit), lines, shown);
    }

    private static @Nullable String blankIsNone(@Nullable String unit) {
        return unit == null || unit.isBlank() ? null : unit;
    }
}
