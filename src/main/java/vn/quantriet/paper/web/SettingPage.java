package vn.quantriet.paper.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.campaign.Campaign;

/** What a campaign asks papers about, audience by audience, and its scale. */
public record SettingPage(
        Campaign campaign,
        List<Asked> asked,
        SettingForm scale,
        @Nullable Refusal refusal,
        String refused) {

    public SettingPage {
        asked = List.copyOf(asked);
    }

    /** One audience that is asked for a paper; {@code set} once it has questions. */
    public record Asked(int audience, String name, boolean set, SettingForm form) {}

    public String address() {
        return "/hoc-tap/dot/" + campaign.id() + "/bai-thu-hoach/cai-dat";
    }
}
