package vn.quantriet.directive.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.directive.DocumentLine;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkField;

/** A part of the register, counted from 0, with what it is narrowed by; a line too many tells there is another. */
public record RegisterPage(List<DocumentLine> found, DocumentShelf.Filter filter, List<WorkField> fields, int number) {

    public RegisterPage {
        found = List.copyOf(found);
        fields = List.copyOf(fields);
    }

    public List<DocumentLine> lines() {
        return found.subList(0, Math.min(found.size(), DocumentShelf.PAGE));
    }

    public boolean hasOlder() {
        return found.size() > DocumentShelf.PAGE;
    }

    public String words() {
        var words = filter.words();
        return words == null ? "" : words;
    }

    public boolean isNarrowed() {
        return filter.words() != null || filter.stage() != null || filter.field() != null;
    }

    /** Of another part of the same. */
    public String address(int part) {
        var address = UriComponentsBuilder.fromPath("/van-ban");
        if (filter.words() != null) address.queryParam("q", "{words}");
        if (filter.stage() != null) address.queryParam("giai-doan", filter.stage());
        if (filter.field() != null) address.queryParam("linh-vuc", filter.field());
        return address.queryParam("trang", part)
                .encode()
                .buildAndExpand(words())
                .toUriString();
    }
}
