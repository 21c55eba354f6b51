package vn.quantriet.sample.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.SampleText;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/** The sample directive is in force, and everybody studies it from today on. */
@Component
public class SampleStudy {

    private final Documents documents;
    private final SampleText text;
    private final Publications publications;
    private final Campaigns campaigns;
    private final SampleTests tests;
    private final SampleActors actors;
    private final Clock clock;

    SampleStudy(
            Documents documents,
            SampleText text,
            Publications publications,
            Campaigns campaigns,
            SampleTests tests,
            SampleActors actors,
            Clock clock) {
        this.documents = documents;
        this.text = text;
        this.publications = publications;
        this.campaigns = campaigns;
        this.tests = tests;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public void begin() {
        var slug = published();
        var board = actors.as("tuyengiao");
        var audiences =
                campaigns.choices(board).stream().map(SampleStudy::asked).toList();
        tests.hold(slug, campaign(slug, audiences), audiences);
    }

    private String published() {
        var office = actors.as("vanphong");
        var registered = documents.register(text.text(), null, List.of(), office);
        var document = documents.classify(registered.id(), registered.version(), "cai-cach-hanh-chinh", office);
        publications.publish(document.id(), document.version(), true, office);
        return document.slug();
    }

    private static CampaignAudience asked(CampaignAudience it) {
        var attended = CampaignAudience.Passing.ATTENDED;
        return new CampaignAudience(it.n(), it.code(), it.name(), it.depth(), it.guidance(), attended, 0, true, true);
    }

    private CampaignId campaign(String slug, List<CampaignAudience> audiences) {
        var board = actors.as("tuyengiao");
        var today = LocalDate.now(clock);
        var name = "Học tập Chỉ thị số 58-CT/TU và Nghị quyết số 27-NQ/TU";
        var draft = new CampaignDraft(name, today, today.plusDays(90), List.of(slug), audiences, Map.of());
        var campaign = campaigns.create(draft, board);
        campaigns.begin(campaign, 0, today, board);
        return campaign;
    }
}
