package vn.quantriet.material.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.material.Material;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Materials;
import vn.quantriet.material.NewEdition;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Redirect;

/** The page a material is written on, as it is or with what was refused. */
@Component
class MaterialDeskPages {

    private final Materials materials;
    private final DocumentShelf documents;
    private final Audiences audiences;
    private final Templates page;

    MaterialDeskPages(Materials materials, DocumentShelf documents, Audiences audiences, Templates page) {
        this.materials = materials;
        this.documents = documents;
        this.audiences = audiences;
        this.page = page;
    }

    JteModel begin(@Nullable String slug, @Nullable MaterialKind kind, Frame frame) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        if (slug != null && kind != null) return fresh(slug, kind, MaterialForm.EMPTY, null, frame);
        var offered = slug == null
                ? documents.choices(null, frame.actor()).stream()
                        .map(choice -> new MaterialDeskPage.Subject(choice.slug(), choice.title()))
                        .toList()
                : List.of(subject(slug, frame));
        return page.materialBegin(frame, offered);
    }

    ResponseEntity<JteModel> added(
            String slug, MaterialKind kind, MaterialForm form, Frame frame, Function<NewEdition, MaterialId> add) {
        try (var upload = Upload.of(form.file())) {
            return Redirect.to("/tai-lieu/" + add.apply(form.edition(kind, upload)) + "/soan");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(fresh(slug, kind, form, refusal, frame));
        }
    }

    JteModel show(MaterialId id, Frame frame) {
        return desk(materials.get(id, frame.actor()), null, null, frame);
    }

    ResponseEntity<JteModel> written(MaterialId id, MaterialForm form, Frame frame, Consumer<NewEdition> write) {
        frame.actor().require(Permission.WRITE_MATERIAL);
        var material = materials.get(id, frame.actor());
        try (var upload = Upload.of(form.file())) {
            write.accept(form.edition(material.kind(), upload));
            return Redirect.to("/tai-lieu/" + id + "/soan");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(desk(material, form, refusal, frame));
        }
    }

    private JteModel fresh(String slug, MaterialKind kind, MaterialForm form, @Nullable Refusal refusal, Frame frame) {
        var choices = audiences.choices(frame.actor());
        return page.materialDesk(
                frame,
                new MaterialDeskPage(null, kind, subject(slug, frame), form, null, choices, frame.actor(), refusal));
    }

    private JteModel desk(Material material, @Nullable MaterialForm typed, @Nullable Refusal refusal, Frame frame) {
        var from = material.open()
                .or(material::inForce)
                .orElseGet(() -> material.editions().getFirst());
        var content = materials.content(from);
        var form = typed == null ? MaterialForm.of(material, from, content) : typed;
        var subject = new MaterialDeskPage.Subject(material.slug(), material.documentTitle());
        var choices = audiences.choices(frame.actor());
        return page.materialDesk(
                frame,
                new MaterialDeskPage(
                        material, material.kind(), subject, form, content, choices, frame.actor(), refusal));
    }

    private MaterialDeskPage.Subject subject(String slug, Frame frame) {
        var document = documents.get(slug, frame.actor());
        return new MaterialDeskPage.Subject(document.slug(), document.title());
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
