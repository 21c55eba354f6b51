package vn.quantriet.quiz.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.study.CampaignLink;

@Configuration
class QuizNavigation {

    @Bean
    static NavigationItem quizItem() {
        return new NavigationItem(
                26, "quiz.quizzes", "list-check", "/hoc-tap/trac-nghiem", Permission.READ_DOCUMENTS, false);
    }

    @Bean
    static CampaignLink quizzesOfACampaign() {
        return new CampaignLink(
                CampaignLink.Asks.QUIZ, 10, "quiz.of-campaign", "list-check", "/trac-nghiem", Permission.PLAN_STUDY);
    }
}
