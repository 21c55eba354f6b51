package vn.quantriet.directive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class DirectiveNavigation {

    @Bean
    NavigationItem documentsNavigation() {
        return new NavigationItem(20, "directive.navigation", "file-text", "/van-ban", Permission.READ_DOCUMENTS, true);
    }
}
