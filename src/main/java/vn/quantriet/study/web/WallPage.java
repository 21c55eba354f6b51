package vn.quantriet.study.web;

import vn.quantriet.shell.QrPicture;
import vn.quantriet.study.checkin.Walls.Wall;

/** A wall and the picture on it; {@code address} is what is in the picture. */
public record WallPage(Wall wall, QrPicture picture, String address) {

    static WallPage of(Wall wall, String server) {
        var address = server + "/diem-danh/" + wall.code().text();
        return new WallPage(wall, QrPicture.of(address), address);
    }

    public String path() {
        return "/hoc-tap/lop/" + wall.studyClass().id();
    }
}
