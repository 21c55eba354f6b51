package vn.quantriet.study.sitting;

import java.util.Locale;

/** What kind of sitting it is. */
public enum Form {
    /** lớp */
    CLASS,
    /** hội nghị */
    CONFERENCE,
    /** thảo luận */
    DISCUSSION,
    /** học bù */
    MAKE_UP;

    public String key() {
        return "study.form." + name().toLowerCase(Locale.ROOT);
    }
}
