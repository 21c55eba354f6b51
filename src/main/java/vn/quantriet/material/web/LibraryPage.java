package vn.quantriet.material.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.quantriet.material.Library;
import vn.quantriet.material.Library.Section;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** What the library shows: of one document or of all. */
public record LibraryPage(
        Section section, @Nullable String slug, Library.Page page, Library.Tally tally, int number, Actor by) {

    static Section section(String named) {
        return switch (named) {
            case "chua-doc" -> Section.UNREAD;
            case "don-vi" -> Section.BRANCH;
            default -> Section.MEANT;
        };
    }

    private static String name(Section section) {
        return switch (section) {
            case MEANT -> "cho-toi";
            case UNREAD -> "chua-doc";
            case BRANCH -> "don-vi";
        };
    }

    public String key(Section other) {
        return "material.section." + name(other);
    }

    public int unread() {
        return tally.meant() - tally.read();
    }

    public boolean mayLookAround() {
        return Library.mayLookAround(by);
    }

    public boolean mayWrite() {
        return by.may(Permission.WRITE_MATERIAL);
    }

    public String writeAddress() {
        return "/tai-lieu/moi" + (slug == null ? "" : "?van-ban=" + encoded(slug));
    }

    public String address(Section other, int page) {
        return "/tai-lieu?muc=" + name(other) + (slug == null ? "" : "&van-ban=" + encoded(slug))
                + (page == 0 ? "" : "&trang=" + (page + 1));
    }

    private static String encoded(String value) {
        return UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
    }
}
