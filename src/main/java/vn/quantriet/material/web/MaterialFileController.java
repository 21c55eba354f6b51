package vn.quantriet.material.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.Matter;
import vn.quantriet.material.Readings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;

/**
 * Hands out files of materials, whole or in part as a player asks for them. Only films and PDF are shown by a browser;
 * each has the type its content showed, and none may do anything in the name of the product.
 */
@Pages
class MaterialFileController {

    private static final String ALONE = "default-src 'none'; media-src 'self'; frame-ancestors 'none'";

    private final Readings readings;

    MaterialFileController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/tai-lieu/{id}/ban/{number}/tep")
    ResponseEntity<Resource> send(
            @PathVariable MaterialId id,
            @PathVariable int number,
            @RequestParam(value = "tai-ve", defaultValue = "false") boolean save,
            Actor by) {
        var file = readings.file(id, number, by);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, save))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALONE)
                .eTag("\"tep-" + file.id() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new KeptFile(readings, file));
    }

    private static String disposition(Matter.Filed file, boolean save) {
        var shown = file.mediaType().startsWith("video/") || file.mediaType().equals("application/pdf");
        var how = shown && !save ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
