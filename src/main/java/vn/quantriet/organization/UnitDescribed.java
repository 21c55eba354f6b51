package vn.quantriet.organization;

import java.util.Map;
import java.util.TreeMap;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody changed what a unit is known by; told field by field, as far as they differ. */
public record UnitDescribed(Actor by, String code, UnitAttributes before, UnitAttributes after) implements Audited {

    @Override
    public String action() {
        return "organization.unit-described";
    }

    @Override
    public String subject() {
        return "unit:" + code;
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<String, String>();
        var was = fields(before);
        fields(after).forEach((field, is) -> {
            var earlier = was.getOrDefault(field, "");
            if (!is.equals(earlier)) details.put(field, "«" + earlier + "» → «" + is + "»");
        });
        return details;
    }

    private static Map<String, String> fields(UnitAttributes attributes) {
        var contacts = attributes.contacts();
        var identifier = attributes.identifier();
        return Map.of(
                "identifier", identifier == null ? "" : identifier,
                "aliases", String.join("; ", attributes.aliases()),
                "address", contacts.address(),
                "telephone", contacts.telephone(),
                "email", contacts.email());
    }
}
