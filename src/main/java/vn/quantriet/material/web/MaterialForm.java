package vn.quantriet.material.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.material.Edition;
import vn.quantriet.material.Material;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Matter;
import vn.quantriet.material.NewContent;
import vn.quantriet.material.NewEdition;

/** An edition as it was typed. */
public record MaterialForm(
        @Nullable String title,
        @Nullable List<String> audiences,
        @Nullable Integer position,
        @Nullable String note,
        boolean readAgain,
        @Nullable String body,
        @Nullable String link,
        @Nullable MultipartFile file) {

    static final MaterialForm EMPTY = new MaterialForm(null, null, 10, null, true, null, null, null);

    /** A draft goes on, anything else is where the next edition begins. */
    static MaterialForm of(Material material, Edition edition, Matter content) {
        return new MaterialForm(
                edition.title(),
                edition.audiences(),
                material.position(),
                edition.isDraft() ? edition.note() : "",
                !edition.isDraft() || edition.readAgain(),
                content instanceof Matter.Written(var source) ? source : null,
                content instanceof Matter.Link(var address) ? address : null,
                null);
    }

    NewEdition edition(MaterialKind kind, Upload upload) {
        return new NewEdition(
                titleText(), chosen(), position == null ? 10 : position, noteText(), readAgain, content(kind, upload));
    }

    private NewContent content(MaterialKind kind, Upload upload) {
        if (kind.isWritten()) return new NewContent.Written(bodyText());
        return kind == MaterialKind.LINK ? new NewContent.Link(linkText()) : upload.content(kind);
    }

    public List<String> chosen() {
        return audiences == null ? List.of() : List.copyOf(audiences);
    }

    public String titleText() {
        return title == null ? "" : title;
    }

    public String noteText() {
        return note == null ? "" : note;
    }

    public String bodyText() {
        return body == null ? "" : body;
    }

    public String linkText() {
        return link == null ? "" : link;
    }

    public String positionText() {
        return position == null ? "" : position.toString();
    }
}
