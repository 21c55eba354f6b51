package vn.quantriet.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class DirectoryNavigation {

    @Bean
    static NavigationItem organisations() {
        return new NavigationItem(
                60, "organization.navigation", "sitemap", "/to-chuc", Permission.READ_ORGANISATION, false);
    }
}
