package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.Locale;
import vn.quantriet.study.CampaignId;

/** A campaign as a line of a list. */
public record CampaignRow(
        CampaignId id, String name, String owner, LocalDate starts, LocalDate ends, Phase phase, String documents) {

    public String stateKey() {
        return "study.phase." + phase.code().toLowerCase(Locale.ROOT);
    }
}
