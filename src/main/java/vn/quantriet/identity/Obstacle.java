package vn.quantriet.identity;

import java.util.List;

/** What stands between a person who has signed in and every page but a few. */
public enum Obstacle {
    /** the account was switched off, or is gone */
    OUT("/dang-nhap", List.of()),
    /** the first factor is not enough for this account */
    SECOND_FACTOR("/xac-minh", List.of("/xac-minh")),
    /** the password was given by somebody else, who knows it */
    NEW_PASSWORD("/tai-khoan/mat-khau", List.of("/tai-khoan/mat-khau")),
    /** a role is held that needs a second factor, and there is none */
    ENROLMENT("/tai-khoan/hai-lop", List.of("/tai-khoan/hai-lop", "/tai-khoan/khoa-truy-cap", "/webauthn/register"));

    private final String path;
    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> open;

    Obstacle(String path, List<String> open) {
        this.path = path;
        this.open = open;
    }

    /** Where it is overcome. */
    public String path() {
        return path;
    }

    boolean letsPass(String asked) {
        return asked.equals("/hien-thi")
                || asked.equals("/error")
                || open.stream().anyMatch(it -> asked.equals(it) || asked.startsWith(it + "/"));
    }
}
