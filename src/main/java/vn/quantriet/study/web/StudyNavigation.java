package vn.quantriet.study.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.shell.PageLink;

@Configuration
class StudyNavigation {

    @Bean
    static NavigationItem studyItem() {
        return new NavigationItem(25, "study.navigation", "school", "/hoc-tap", Permission.READ_DOCUMENTS, true);
    }

    @Bean
    static PageLink campaignForADocument() {
        return new PageLink(PageLink.Page.DOCUMENT, 20, "study.plan", "school", "/hoc-tap", Permission.PLAN_STUDY);
    }
}
