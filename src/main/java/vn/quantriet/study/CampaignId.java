package vn.quantriet.study;

/** Identity of a study campaign. */
public record CampaignId(long value) {

    public static CampaignId of(String text) {
        return new CampaignId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
