package vn.quantriet.quiz.round;

import vn.quantriet.study.CampaignId;

/** A study campaign to choose. */
public record CampaignName(CampaignId id, String name) {}
