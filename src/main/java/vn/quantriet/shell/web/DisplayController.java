package vn.quantriet.shell.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shell.Display;
import vn.quantriet.shell.Pages;

/** Letters larger or smaller, contrast higher or not: kept in the browser, not in the account. */
@Pages
class DisplayController {

    @PostMapping("/hien-thi")
    ResponseEntity<JteModel> change(
            @RequestParam("co-chu") int size,
            @RequestParam("tuong-phan") boolean contrast,
            @RequestParam("ve") String back) {
        var local = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, local ? back : "/")
                .header(HttpHeaders.SET_COOKIE, cookie("co-chu", Integer.toString(Display.clamp(size))))
                .header(HttpHeaders.SET_COOKIE, cookie("tuong-phan", contrast ? "cao" : "thuong"))
                .build();
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(31_536_000)
                .build()
                .toString();
    }
}
