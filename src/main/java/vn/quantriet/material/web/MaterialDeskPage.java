package vn.quantriet.material.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.material.Edition;
import vn.quantriet.material.Material;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Matter;
import vn.quantriet.person.audience.Audiences.Choice;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;

/** Where a material is written: a new one, when there is no {@code material}, or the next edition of one. */
public record MaterialDeskPage(
        @Nullable Material material,
        MaterialKind kind,
        Subject subject,
        MaterialForm form,
        @Nullable Matter kept,
        List<Choice> choices,
        Actor by,
        @Nullable Refusal refusal) {

    public MaterialDeskPage {
        choices = choices.stream()
                .filter(choice -> choice.withdrawnOn() == null || form.chosen().contains(choice.code()))
                .toList();
    }

    /** The document a material is about. */
    public record Subject(String slug, String title) {}

    public String address() {
        return material == null ? "/tai-lieu/moi" : "/tai-lieu/" + material.id() + "/soan";
    }

    public String fileName() {
        return kept instanceof Matter.Filed file ? file.name() + " · " + FileSize.of(file.size()) : "";
    }

    public @Nullable Edition open() {
        return material == null ? null : material.open().orElse(null);
    }

    /** What was proposed waits; it is not written on meanwhile. */
    public boolean isWritable() {
        var open = open();
        return by.may(Permission.WRITE_MATERIAL) && (open == null || open.isDraft());
    }

    /** Whether readers of an edition before may be asked to read again. */
    public boolean hasReaders() {
        return material != null && material.editions().stream().anyMatch(edition -> !edition.isOpen());
    }

    public List<Edition> editions() {
        return material == null ? List.of() : material.editions();
    }
}
