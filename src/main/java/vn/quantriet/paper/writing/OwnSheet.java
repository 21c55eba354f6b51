package vn.quantriet.paper.writing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.paper.setting.Mark;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.study.CampaignId;

/** What somebody is asked to write in a campaign, and what they have written; no paper before the first word. */
public record OwnSheet(
        CampaignId campaign,
        String campaignName,
        PaperTask task,
        @Nullable OwnPaper paper,
        Scale scale,
        Instant now) {

    public int version() {
        return paper == null ? 0 : paper.version();
    }

    public boolean isOpen() {
        return paper == null || paper.isOpen();
    }

    public boolean isLate() {
        return now.isAfter(task.due());
    }

    public boolean mayTakeBack() {
        return paper != null && paper.state() == OwnPaper.State.HANDED_IN && !isLate();
    }

    /** What is written about a question so far. */
    public String answer(int question) {
        return paper == null || question >= paper.answers().size()
                ? ""
                : paper.answers().get(question);
    }

    public Optional<Mark> mark() {
        return paper == null
                ? Optional.empty()
                : Optional.ofNullable(paper.place()).flatMap(scale::mark);
    }
}
