package vn.quantriet.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class ExchangeNavigation {

    @Bean
    static NavigationItem exchange() {
        return new NavigationItem(
                65, "exchange.navigation", "file-import", "/nhap-du-lieu", Permission.MANAGE_ORGANISATION, false);
    }
}
