package vn.quantriet.paper.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.CampaignAudience;

/** Questions and scale of a campaign. */
@Pages
class SettingController {

    private static final String PATH = "/hoc-tap/dot/{id}/bai-thu-hoach/cai-dat";

    private final Settings settings;
    private final Templates page;

    SettingController(Settings settings, Templates page) {
        this.settings = settings;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@PathVariable CampaignId id, Frame frame) {
        return page.paperSettings(frame, sheet(id, "", null, null, frame));
    }

    @PostMapping(PATH + "/cau-hoi/{audience}")
    ResponseEntity<JteModel> ask(
            @PathVariable CampaignId id,
            @PathVariable int audience,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame) {
        var form = new SettingForm(fields);
        return Steps.take(
                () -> settings.ask(id, form.task(audience), frame.actor()),
                address(id) + "#doi-tuong-" + audience,
                refusal -> page.paperSettings(frame, sheet(id, "cau-hoi-" + audience, form, refusal, frame)));
    }

    @PostMapping(PATH + "/thang")
    ResponseEntity<JteModel> markBy(
            @PathVariable CampaignId id, @RequestParam MultiValueMap<String, String> fields, Frame frame) {
        var form = new SettingForm(fields);
        return Steps.take(
                () -> settings.markBy(id, form.scale(), frame.actor()),
                address(id) + "#thang",
                refusal -> page.paperSettings(frame, sheet(id, "muc-1", form, refusal, frame)));
    }

    private SettingPage sheet(
            CampaignId id, String refused, @Nullable SettingForm typed, @Nullable Refusal refusal, Frame frame) {
        var campaign = settings.own(id, frame.actor());
        var tasks = settings.tasks(id, frame.actor()).stream()
                .collect(Collectors.toMap(PaperTask::audience, Function.identity()));
        var scale = refused.equals("muc-1") && typed != null ? typed : SettingForm.of(settings.scale(id));
        return new SettingPage(campaign, asked(campaign, tasks, refused, typed), scale, refusal, refused);
    }

    private static List<SettingPage.Asked> asked(
            Campaign campaign, Map<Integer, PaperTask> tasks, String refused, @Nullable SettingForm typed) {
        return campaign.audiences().stream()
                .filter(CampaignAudience::paper)
                .map(audience -> {
                    var task = tasks.get(audience.n());
                    var kept = task == null ? SettingForm.due(campaign.ends()) : SettingForm.of(task);
                    var form = typed != null && refused.equals("cau-hoi-" + audience.n()) ? typed : kept;
                    return new SettingPage.Asked(audience.n(), audience.name(), task != null, form);
                })
                .toList();
    }

    private static String address(CampaignId id) {
        return "/hoc-tap/dot/" + id + "/bai-thu-hoach/cai-dat";
    }
}
