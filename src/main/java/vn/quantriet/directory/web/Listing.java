package vn.quantriet.directory.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitList;

/** A list of units with the address it has, so that every page of it can be sent to a colleague. */
public record Listing(String path, String text, @Nullable UnitKind kind, UnitList list) {

    public boolean isSearch() {
        return !text.isBlank() || kind != null;
    }

    public String page(int number) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isBlank()) address.queryParam("q", "{q}");
        if (kind != null) address.queryParam("loai", kind);
        if (number > 1) address.queryParam("trang", number);
        return text.isBlank()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(text).toUriString();
    }
}
