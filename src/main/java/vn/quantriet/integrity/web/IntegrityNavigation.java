package vn.quantriet.integrity.web;

import java.util.OptionalInt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.integrity.Checks;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.shell.NavigationMark;

@Configuration
class IntegrityNavigation {

    @Bean
    static NavigationItem checksItem() {
        return new NavigationItem(
                97, "integrity.navigation", "heart-rate-monitor", Checks.PATH, Permission.MANAGE_SETTINGS, false);
    }

    @Bean
    static NavigationMark checksMark(Checks checks) {
        return new NavigationMark() {
            @Override
            public String path() {
                return Checks.PATH;
            }

            @Override
            public OptionalInt waiting(Actor by) {
                return checks.alarms(by);
            }
        };
    }
}
