package vn.quantriet.study.web;

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
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignRosters;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.campaign.Proposal;
import vn.quantriet.study.campaign.Proposals;

/** Writing a campaign: proposed from a document, decided by a person. */
@Pages
class CampaignEditController {

    private final Campaigns campaigns;
    private final CampaignRosters rosters;
    private final Proposals proposals;
    private final DocumentShelf shelf;
    private final Templates page;

    CampaignEditController(
            Campaigns campaigns, CampaignRosters rosters, Proposals proposals, DocumentShelf shelf, Templates page) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.proposals = proposals;
        this.shelf = shelf;
        this.page = page;
    }

    @GetMapping("/hoc-tap/dot/moi")
    JteModel propose(@RequestParam(value = "van-ban", defaultValue = "") String slug, Frame frame) {
        frame.actor().require(Permission.PLAN_STUDY);
        if (slug.isBlank()) return page.studyCampaignEdit(frame, sheet(null, 0, blank(), List.of(), frame));
        var proposal = proposals.of(slug, frame.actor());
        return page.studyCampaignEdit(
                frame, sheet(null, 0, CampaignForm.of(proposal.draft()), proposal.sources(), frame));
    }

    /** A document's own page leads here. */
    @GetMapping("/van-ban/{slug}/hoc-tap")
    JteModel proposeFor(@PathVariable String slug, Frame frame) {
        return propose(slug, frame);
    }

    @PostMapping("/hoc-tap/dot")
    ResponseEntity<JteModel> create(@RequestParam MultiValueMap<String, String> fields, Frame frame) {
        var by = frame.actor();
        by.require(Permission.PLAN_STUDY);
        var form = new CampaignForm(fields);
        try {
            return Redirect.to("/hoc-tap/dot/" + campaigns.create(form.draft(campaigns.choices(by)), by));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(sheet(null, 0, form, List.of(), frame), refusal, frame);
        }
    }

    @GetMapping("/hoc-tap/dot/{id}/sua")
    JteModel edit(@PathVariable CampaignId id, Frame frame) {
        var by = frame.actor();
        by.require(Permission.PLAN_STUDY);
        var campaign = campaigns.get(id, by);
        if (!campaigns.mayChange(campaign, by)) throw new NotAllowed();
        var form = CampaignForm.of(campaign);
        return page.studyCampaignEdit(frame, sheet(id, campaign.version(), form, List.of(), frame));
    }

    @PostMapping("/hoc-tap/dot/{id}")
    ResponseEntity<JteModel> change(
            @PathVariable CampaignId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame) {
        var by = frame.actor();
        by.require(Permission.PLAN_STUDY);
        var form = new CampaignForm(fields);
        try {
            var job = rosters.change(id, version, form.draft(campaigns.choices(by)), by);
            return Redirect.to(job.map(it -> "/cong-viec/" + it).orElse("/hoc-tap/dot/" + id));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(sheet(id, version, form, List.of(), frame), refusal, frame);
        }
    }

    private static CampaignForm blank() {
        return new CampaignForm(new org.springframework.util.LinkedMultiValueMap<>());
    }

    private CampaignEditPage sheet(
            @Nullable CampaignId id, int version, CampaignForm form, List<Proposal.Source> sources, Frame frame) {
        var by = frame.actor();
        var documents = shelf.choices(null, by);
        return new CampaignEditPage(id, version, form, campaigns.choices(by), documents, sources, null);
    }

    private ResponseEntity<JteModel> refused(CampaignEditPage sheet, Refusal refusal, Frame frame) {
        return ResponseEntity.status(Answers.status(refusal))
                .body(page.studyCampaignEdit(frame, sheet.refused(refusal)));
    }
}
