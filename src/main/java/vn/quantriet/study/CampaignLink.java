package vn.quantriet.study;

import vn.quantriet.shared.Permission;

/**
 * A link that a module puts on the page of a campaign that asks for what the module holds: {@code key} is the message
 * key of its name, {@code icon} a Tabler icon, {@code path} what follows the address of the campaign.
 */
public record CampaignLink(Asks asks, int order, String key, String icon, String path, Permission permission) {

    /** What a campaign has to ask of some audience for the link to be shown. */
    public enum Asks {
        QUIZ,
        PAPER,
        NOTHING
    }
}
