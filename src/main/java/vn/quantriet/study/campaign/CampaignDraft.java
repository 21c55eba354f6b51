package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitLevel;

/** A campaign as somebody wants it; documents by the last part of their address, audiences by their codes. */
public record CampaignDraft(
        String name,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        List<String> documents,
        List<CampaignAudience> audiences,
        Map<UnitLevel, LocalDate> deadlines) {

    /** The audience that is asked wherever study is ordered at all: members at the base. */
    static final String EVERYBODY = "can-bo-dang-vien-co-so";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST = 4_000;

    public CampaignDraft {
        documents = List.copyOf(documents);
        audiences = List.copyOf(audiences);
        deadlines = Map.copyOf(deadlines);
    }

    /** Refuses what cannot be studied by anybody, and days that do not fit each other. */
    CampaignDraft checked() {
        if (name.isBlank()) throw new CampaignNameMissing();
        if (documents.isEmpty()) throw new NothingToStudy();
        if (audiences.isEmpty()) throw new NobodyToStudy();
        if (starts == null || ends == null || ends.isBefore(starts)) throw new CampaignDaysWrong();
        deadlines.entrySet().stream()
                .min(Entry.comparingByValue())
                .filter(earliest -> earliest.getValue().isBefore(starts))
                .ifPresent(_ -> {
                    throw new CampaignDaysWrong();
                });
        audiences.forEach(CampaignDraft::check);
        if (name.length() > LONGEST_NAME) throw new TooMuchText();
        return this;
    }

    private static void check(CampaignAudience audience) {
        if (audience.passing() == CampaignAudience.Passing.HOURS && audience.minutes() <= 0) throw new HoursMissing();
        if (audience.depth().length() > LONGEST || audience.guidance().length() > LONGEST) throw new TooMuchText();
    }
}
