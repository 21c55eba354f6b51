package vn.quantriet.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class CalendarNavigation {

    @Bean
    static NavigationItem workCalendarItem() {
        return new NavigationItem(
                95, "calendar.title", "calendar-cog", "/lich-lam-viec", Permission.MANAGE_SETTINGS, false);
    }
}
