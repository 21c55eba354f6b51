package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** Documents studied by the branch of a unit: by whom, in which depth, by when at each level. */
public record Campaign(
        CampaignId id,
        UnitId owner,
        String ownerName,
        String name,
        LocalDate starts,
        LocalDate ends,
        Phase phase,
        List<Studied> documents,
        List<CampaignAudience> audiences,
        Map<UnitLevel, LocalDate> deadlines,
        int version) {

    public Campaign {
        documents = List.copyOf(documents);
        audiences = List.copyOf(audiences);
        deadlines = Map.copyOf(deadlines);
    }

    /** A document that is studied. */
    public record Studied(
            DocumentId id,
            String slug,
            String title,
            @Nullable String subject) {}

    /** By when units of a level are to have studied. */
    public LocalDate due(UnitLevel level) {
        return deadlines.getOrDefault(level, ends);
    }

    public boolean isRunning() {
        return phase instanceof Phase.Running;
    }

    public String audienceName(int n) {
        return audiences.stream()
                .filter(audience -> audience.n() == n)
                .map(CampaignAudience::name)
                .findFirst()
                .orElse("–");
    }
}
