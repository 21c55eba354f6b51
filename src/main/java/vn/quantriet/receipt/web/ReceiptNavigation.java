package vn.quantriet.receipt.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.NavigationItem;
import vn.quantriet.shell.PageLink;

@Configuration
class ReceiptNavigation {

    @Bean
    static NavigationItem inboxItem() {
        return new NavigationItem(45, "receipt.inbox", "inbox", "/tiep-nhan", Permission.READ_DOCUMENTS, true);
    }

    @Bean
    static PageLink receiptsOfADocument() {
        return new PageLink(
                PageLink.Page.DOCUMENT, 10, "receipt.title", "mail-check", "/tiep-nhan", Permission.READ_DOCUMENTS);
    }
}
