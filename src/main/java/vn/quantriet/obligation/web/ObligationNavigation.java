package vn.quantriet.obligation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class ObligationNavigation {

    @Bean
    NavigationItem myWorkItem() {
        return new NavigationItem(
                10, "obligation.my-work", "checklist", "/viec-cua-toi", Permission.READ_DOCUMENTS, true);
    }

    @Bean
    NavigationItem dutiesItem() {
        return new NavigationItem(
                30, "obligation.duties", "target-arrow", "/nhiem-vu", Permission.READ_DOCUMENTS, true);
    }

    @Bean
    NavigationItem termRuleItem() {
        return new NavigationItem(
                96, "obligation.term.title", "calendar-due", "/quy-tac-thoi-han", Permission.MANAGE_SETTINGS, false);
    }

    @Bean
    NavigationItem boardItem() {
        return new NavigationItem(40, "obligation.board", "layout-dashboard", "/dieu-hanh", Permission.SEE_BOARD, true);
    }
}
