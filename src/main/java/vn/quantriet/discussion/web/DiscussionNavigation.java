package vn.quantriet.discussion.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.shell.PageLink;

@Configuration
class DiscussionNavigation {

    @Bean
    static NavigationItem difficultiesItem() {
        return new NavigationItem(
                47, "discussion.difficulties", "message-report", "/kien-nghi", Permission.READ_DOCUMENTS, false);
    }

    @Bean
    static NavigationItem mentionsItem() {
        return new NavigationItem(48, "discussion.mentions", "at", "/nhac-den", Permission.READ_DOCUMENTS, false);
    }

    @Bean
    static PageLink commentsOfADuty() {
        return new PageLink(
                PageLink.Page.DUTY, 10, "discussion.comments", "messages", "/trao-doi", Permission.READ_DOCUMENTS);
    }

    @Bean
    static PageLink difficultyOfADuty() {
        return new PageLink(
                PageLink.Page.DUTY, 20, "discussion.raise", "message-report", "/kien-nghi", Permission.CARRY_OUT);
    }

    @Bean
    static PageLink difficultyOfADocument() {
        return new PageLink(
                PageLink.Page.DOCUMENT, 20, "discussion.raise", "message-report", "/kien-nghi", Permission.CARRY_OUT);
    }
}
