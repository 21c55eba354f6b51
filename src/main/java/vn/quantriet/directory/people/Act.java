package vn.quantriet.directory.people;

import java.util.Arrays;
import vn.quantriet.shared.NotFound;

/** What can be done to a person on their page, each with a form of its own. */
public enum Act {
    TRANSFER("chuyen-don-vi"),
    APPOINT("chuc-vu"),
    DISMISS("thoi-chuc-vu"),
    TURN("tu-cach"),
    LEAVE("roi-danh-sach");

    private final String slug;

    Act(String slug) {
        this.slug = slug;
    }

    static Act of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String slug() {
        return slug;
    }

    public String key() {
        return "person.act." + slug;
    }
}
