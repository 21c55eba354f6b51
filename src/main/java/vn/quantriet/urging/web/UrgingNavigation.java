package vn.quantriet.urging.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.obligation.extension.ListAction;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class UrgingNavigation {

    @Bean
    static NavigationItem urgingsItem() {
        return new NavigationItem(45, "urging.urgings", "speakerphone", "/don-doc", Permission.CONFIRM, false);
    }

    @Bean
    static NavigationItem urgingRuleItem() {
        return new NavigationItem(
                96, "urging.rule", "bell-cog", "/quy-tac-nhac-viec", Permission.MANAGE_SETTINGS, false);
    }

    @Bean
    static ListAction urgeAction() {
        return new ListAction("urging.urge", "speakerphone", "/don-doc/moi", Permission.CONFIRM);
    }
}
