package vn.quantriet.material.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Materials;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** Materials are written here. */
@Pages
class MaterialDeskController {

    private final Materials materials;
    private final MaterialDeskPages pages;

    MaterialDeskController(Materials materials, MaterialDeskPages pages) {
        this.materials = materials;
        this.pages = pages;
    }

    /** Which document and what kind; then the form. */
    @GetMapping("/tai-lieu/moi")
    JteModel begin(
            @RequestParam(value = "van-ban", required = false) @Nullable String slug,
            @RequestParam(value = "loai", required = false) @Nullable MaterialKind kind,
            Frame frame) {
        return pages.begin(slug == null || slug.isBlank() ? null : slug, kind, frame);
    }

    @PostMapping("/tai-lieu/moi")
    ResponseEntity<JteModel> add(
            @RequestParam("van-ban") String slug,
            @RequestParam("loai") MaterialKind kind,
            @RequestParam(value = "ten", required = false) @Nullable String title,
            @RequestParam(value = "doi-tuong", required = false) @Nullable List<String> audiences,
            @RequestParam(value = "thu-tu", required = false) @Nullable Integer position,
            @RequestParam(value = "noi-dung", required = false) @Nullable String body,
            @RequestParam(value = "lien-ket", required = false) @Nullable String link,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            Frame frame) {
        var form = new MaterialForm(title, audiences, position, "", true, body, link, file);
        return pages.added(slug, kind, form, frame, written -> materials.add(slug, kind, written, frame.actor()));
    }

    @GetMapping("/tai-lieu/{id}/soan")
    JteModel write(@PathVariable MaterialId id, Frame frame) {
        return pages.show(id, frame);
    }

    @PostMapping("/tai-lieu/{id}/soan")
    ResponseEntity<JteModel> write(
            @PathVariable MaterialId id,
            @RequestParam int version,
            @RequestParam(value = "ten", required = false) @Nullable String title,
            @RequestParam(value = "doi-tuong", required = false) @Nullable List<String> audiences,
            @RequestParam(value = "thu-tu", required = false) @Nullable Integer position,
            @RequestParam(value = "thay-doi", required = false) @Nullable String note,
            @RequestParam(value = "doc-lai", defaultValue = "false") boolean again,
            @RequestParam(value = "noi-dung", required = false) @Nullable String body,
            @RequestParam(value = "lien-ket", required = false) @Nullable String link,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            Frame frame) {
        var form = new MaterialForm(title, audiences, position, note, again, body, link, file);
        return pages.written(id, form, frame, edition -> materials.write(id, version, edition, frame.actor()));
    }
}
