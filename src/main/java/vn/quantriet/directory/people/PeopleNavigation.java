package vn.quantriet.directory.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;

@Configuration
class PeopleNavigation {

    @Bean
    static NavigationItem rosters() {
        return new NavigationItem(62, "person.navigation", "users", "/con-nguoi", Permission.READ_PEOPLE, true);
    }
}
