package vn.quantriet.study;

import java.util.List;

/** Offered by the module that marks reflection papers: what the marks of a campaign are called, the best first. */
public interface PaperMarks {

    /** How many places a scale may have. */
    int MOST = 6;

    List<String> names(CampaignId campaign);
}
