package vn.quantriet.study.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shell.DayField;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignAudience.Passing;
import vn.quantriet.study.campaign.CampaignDraft;

/** A campaign as it was typed; what stands beside an audience has its code behind the name of the field. */
public record CampaignForm(MultiValueMap<String, String> fields) {

    static CampaignForm of(CampaignDraft draft) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("ten", draft.name());
        fields.set("tu-ngay", DayField.write(draft.starts()));
        fields.set("den-ngay", DayField.write(draft.ends()));
        fields.put("van-ban", draft.documents());
        draft.deadlines().forEach((level, day) -> fields.set("han." + level, DayField.write(day)));
        for (var audience : draft.audiences()) {
            fields.add("doi-tuong", audience.code());
            fields.set("do-sau." + audience.code(), audience.depth());
            fields.set("huong-dan." + audience.code(), audience.guidance());
            if (audience.minutes() > 0) fields.set("so-gio." + audience.code(), hours(audience.minutes()));
            if (audience.quiz()) fields.set("trac-nghiem." + audience.code(), "co");
            if (audience.paper()) fields.set("thu-hoach." + audience.code(), "co");
        }
        return new CampaignForm(fields);
    }

    static CampaignForm of(Campaign campaign) {
        var documents =
                campaign.documents().stream().map(Campaign.Studied::slug).toList();
        return of(new CampaignDraft(
                campaign.name(),
                campaign.starts(),
                campaign.ends(),
                documents,
                campaign.audiences(),
                campaign.deadlines()));
    }

    CampaignDraft draft(List<CampaignAudience> choices) {
        return new CampaignDraft(
                text("ten"),
                DayField.read(text("tu-ngay")),
                DayField.read(text("den-ngay")),
                documents(),
                choices.stream()
                        .filter(choice -> isChosen(choice.code()))
                        .map(this::asked)
                        .toList(),
                deadlines());
    }

    private CampaignAudience asked(CampaignAudience choice) {
        var minutes = minutes("so-gio." + choice.code());
        return new CampaignAudience(
                choice.n(),
                choice.code(),
                choice.name(),
                text("do-sau." + choice.code()),
                text("huong-dan." + choice.code()),
                minutes > 0 ? Passing.HOURS : Passing.ATTENDED,
                minutes,
                has("trac-nghiem." + choice.code()),
                has("thu-hoach." + choice.code()));
    }

    private Map<UnitLevel, LocalDate> deadlines() {
        var deadlines = new TreeMap<UnitLevel, LocalDate>();
        for (var level : UnitLevel.values()) {
            var day = DayField.read(text("han." + level));
            if (day != null) deadlines.put(level, day);
        }
        return deadlines;
    }

    /** «1,5» hours are 90 minutes. */
    private int minutes(String field) {
        var typed = text(field).replace(',', '.');
        if (typed.isEmpty()) return 0;
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) throw new HoursNotUnderstood(text(field));
        return (int) Math.round(Double.parseDouble(typed) * 60);
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? Integer.toString(minutes / 60)
                : Double.toString(Math.round(minutes / 0.6) / 100.0).replace('.', ',');
    }

    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public boolean isChosen(String audience) {
        return fields.getOrDefault("doi-tuong", List.of()).contains(audience);
    }

    public List<String> documents() {
        return fields.getOrDefault("van-ban", List.of()).stream()
                .filter(slug -> !slug.isBlank())
                .distinct()
                .toList();
    }
}
