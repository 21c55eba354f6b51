package vn.quantriet.administration.web;

/** The pages of one's own account. */
public enum OwnPart {
    SESSIONS("/tai-khoan/phien"),
    PASSWORD("/tai-khoan/mat-khau"),
    SECOND_FACTOR("/tai-khoan/hai-lop"),
    PASSKEYS("/tai-khoan/khoa-truy-cap");

    private final String path;

    OwnPart(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
