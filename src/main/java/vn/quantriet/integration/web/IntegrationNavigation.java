package vn.quantriet.integration.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class IntegrationNavigation {

    @Bean
    static NavigationItem integrationItem() {
        return new NavigationItem(
                97,
                "integration.integrations",
                "plug-connected",
                TokenController.PATH,
                Permission.MANAGE_INTEGRATIONS,
                false);
    }
}
