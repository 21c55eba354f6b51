package vn.quantriet.sample.study;

import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;

/** Some of those who have an account have taken the quiz and written their paper already. */
@Component
class SampleTests {

    /** Always the same city, whenever it is made. */
    private static final long SEED = 58;

    /** Who has an account and is asked; the last of them is still at it. */
    private static final List<String> TAKING = List.of("dangvien", "canbo.quantoan", "lanhdao", "baocaovien", "bithu");

    private final SampleQuiz quiz;
    private final SamplePapers papers;
    private final SampleActors actors;

    SampleTests(SampleQuiz quiz, SamplePapers papers, SampleActors actors) {
        this.quiz = quiz;
        this.papers = papers;
        this.actors = actors;
    }

    void hold(String slug, CampaignId campaign, List<CampaignAudience> audiences) {
        var people = TAKING.stream().map(actors::as).toList();
        var chance = new Random(SEED);
        quiz.hold(slug, campaign, audiences, people, chance);
        papers.ask(campaign, audiences);
        papers.write(campaign);
    }
}
