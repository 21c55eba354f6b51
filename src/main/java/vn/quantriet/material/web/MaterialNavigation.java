package vn.quantriet.material.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.shell.PageLink;

@Configuration
class MaterialNavigation {

    @Bean
    static NavigationItem libraryItem() {
        return new NavigationItem(48, "material.library", "books", "/tai-lieu", Permission.READ_DOCUMENTS, false);
    }

    @Bean
    static PageLink materialsOfADocument() {
        return new PageLink(
                PageLink.Page.DOCUMENT, 20, "material.library", "books", "/tai-lieu", Permission.READ_DOCUMENTS);
    }
}
