package vn.quantriet.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;

/**
 * Where modules that hold quizzes and reflection papers tell what somebody has come to, so that it enters figures of
 * the campaign. Told twice it counts once; of somebody who does not study in the campaign nothing is kept.
 */
@Component
public class Results {

    private final Database database;

    Results(Database database) {
        this.database = database;
    }

    /** One statement, however many they are. */
    @Transactional
    public void quizzes(CampaignId campaign, Map<PersonId, QuizOutcome> outcomes) {
        var people = List.copyOf(outcomes.entrySet());
        database.sql("""
                update study.learner set quiz = told.quiz
                from unnest(:people, :quizzes) told (person_id, quiz)
                where learner.campaign_id = :campaign and learner.person_id = told.person_id
                  and learner.quiz <> told.quiz
                """)
                .param("campaign", campaign.value())
                .param("people", people.stream().map(it -> it.getKey().value()).toArray(Long[]::new))
                .param(
                        "quizzes",
                        people.stream().map(it -> it.getValue().name()).toArray(String[]::new))
                .update();
    }

    /** One statement. */
    @Transactional
    public void paper(CampaignId campaign, PersonId whom, PaperOutcome outcome) {
        switch (outcome) {
            case PaperOutcome.NotThere() -> paper(campaign, whom, "NONE", false, null);
            case PaperOutcome.HandedIn(var late) -> paper(campaign, whom, "HANDED_IN", late, null);
            case PaperOutcome.Marked(var place, var passed, var late) ->
                paper(campaign, whom, passed ? "PASSED" : "FAILED", late, place);
        }
    }

    private void paper(CampaignId campaign, PersonId whom, String state, boolean late, @Nullable Integer place) {
        database.sql("""
                update study.learner set paper = :paper, paper_late = :late, paper_mark = cast(:mark as smallint)
                where campaign_id = :campaign and person_id = :person
                  and (paper, paper_late, paper_mark) is distinct from (:paper, :late, cast(:mark as smallint))
                """)
                .param("paper", state)
                .param("late", late)
                .param("mark", place)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .update();
    }
}
