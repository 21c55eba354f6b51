package vn.quantriet.person;

import java.time.LocalDate;

/** What a person is in the Party, and since when. */
public record Membership(Kind kind, LocalDate since) {

    public enum Kind {
        /** quần chúng: not a member, or no longer one */
        NONE,
        /** đảng viên dự bị */
        PROBATIONARY,
        /** đảng viên chính thức */
        OFFICIAL,
        /** đảng viên được miễn công tác và sinh hoạt đảng */
        EXEMPT;

        /** Of the word for it. */
        public String key() {
            return "person.membership." + name();
        }

        public boolean isMember() {
            return this != NONE;
        }
    }
}
