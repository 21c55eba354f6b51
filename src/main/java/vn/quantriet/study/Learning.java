package vn.quantriet.study;

import java.time.LocalDate;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.UnitId;

/** Somebody in a campaign: on whose roster, in which audience, what it asks of them, and by when at their level. */
public record Learning(
        CampaignId campaign,
        PersonId person,
        UnitId unit,
        int audience,
        boolean running,
        boolean exempt,
        boolean quizAsked,
        boolean paperAsked,
        LocalDate due) {}
