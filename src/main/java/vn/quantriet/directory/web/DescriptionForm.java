package vn.quantriet.directory.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.Contacts;
import vn.quantriet.organization.UnitAttributes;

/** What a unit is known by, as typed; other names one a line. */
public record DescriptionForm(
        int version,
        @Nullable String identifier,
        @Nullable String aliases,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email) {

    static DescriptionForm of(UnitAttributes attributes) {
        return new DescriptionForm(
                attributes.version(),
                attributes.identifier(),
                String.join("\n", attributes.aliases()),
                attributes.contacts().address(),
                attributes.contacts().telephone(),
                attributes.contacts().email());
    }

    /** The same words on what somebody else has saved meanwhile, which has been seen by then. */
    DescriptionForm upon(DescriptionForm saved) {
        return new DescriptionForm(saved.version, identifier, aliases, address, telephone, email);
    }

    UnitAttributes attributes() {
        var code = text(identifier).toUpperCase(Locale.ROOT);
        var names = text(aliases).lines().map(String::strip).filter(name -> !name.isEmpty());
        return new UnitAttributes(
                code.isEmpty() ? null : code,
                names.distinct().toList(),
                new Contacts(text(address), text(telephone), text(email)),
                version);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
