package vn.quantriet.directory.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitList;
import vn.quantriet.organization.View;
import vn.quantriet.organization.change.Line;
import vn.quantriet.shell.Show;

/** A list of units with the address it has, so that every page of it can be sent to a colleague. */
public record Listing(String path, String text, @Nullable UnitKind kind, View view, LocalDate today, UnitList list) {

    public boolean isSearch() {
        return !text.isBlank() || kind != null;
    }

    /** Whether one looks at another day than today. */
    public boolean isOfAnotherDay() {
        return !view.day().equals(today);
    }

    /** As it is typed; nothing for today. */
    public String day() {
        return isOfAnotherDay() ? Show.day(view.day()) : "";
    }

    public boolean isAdministrative() {
        return view.line() == Line.ADMINISTRATIVE;
    }

    public String page(int number) {
        return page(path, number);
    }

    /** All that was found as a file, or the whole branch if nothing was searched for; its name ends with the form. */
    public String file(String form) {
        return page("/to-chuc." + form, 1);
    }

    private String page(String path, int number) {
        var address = viewed(path);
        if (!text.isBlank()) address.queryParam("q", "{q}");
        if (kind != null) address.queryParam("loai", kind);
        if (number > 1) address.queryParam("trang", number);
        return text.isBlank()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(text).toUriString();
    }

    /** The page of a unit, looked at in the same way. */
    public String unit(String code) {
        return viewed("/to-chuc/" + code).build().toUriString();
    }

    /** This page, along the other line. */
    public String along(Line line) {
        return new Listing(path, text, kind, new View(view.day(), line), today, list).page(1);
    }

    private UriComponentsBuilder viewed(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        if (isOfAnotherDay()) address.queryParam("ngay", view.day());
        if (isAdministrative()) address.queryParam("tuyen", "hanh-chinh");
        return address;
    }
}
