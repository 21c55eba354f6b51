package vn.quantriet.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class AuditNavigation {

    @Bean
    static NavigationItem log() {
        return new NavigationItem(95, "audit.navigation", "history", "/nhat-ky", Permission.READ_AUDIT, false);
    }
}
