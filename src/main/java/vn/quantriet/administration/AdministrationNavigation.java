package vn.quantriet.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class AdministrationNavigation {

    @Bean
    static NavigationItem accountsNavigation() {
        return new NavigationItem(
                90, "administration.accounts", "user-cog", "/quan-tri/tai-khoan", Permission.MANAGE_ACCOUNTS, false);
    }
}
