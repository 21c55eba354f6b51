package vn.quantriet.administration.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.identity.management.AccountFilter;
import vn.quantriet.identity.management.AccountPage;
import vn.quantriet.identity.management.AccountStanding;

/** A list of accounts with the address it has. */
public record AccountListing(AccountFilter filter, AccountPage page) {

    public String page(int number) {
        var address = UriComponentsBuilder.fromPath("/quan-tri/tai-khoan");
        if (!filter.text().isBlank()) address.queryParam("q", "{q}");
        if (filter.role() != null) address.queryParam("vai-tro", filter.role());
        if (filter.standing() != AccountStanding.ANY) address.queryParam("trang-thai", filter.standing());
        if (number > 1) address.queryParam("trang", number);
        return filter.text().isBlank()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(filter.text()).toUriString();
    }
}
