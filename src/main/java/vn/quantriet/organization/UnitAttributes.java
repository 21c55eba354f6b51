package vn.quantriet.organization;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a unit is known by besides its place: timeless, and edited by hand. */
public record UnitAttributes(@Nullable String identifier, List<String> aliases, Contacts contacts, int version) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9]{2}){0,3}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() .-]{3,40}");
    private static final int MANY = 50;
    private static final int LONG = 300;

    public UnitAttributes {
        aliases = List.copyOf(aliases);
    }

    /** Refused with the first thing that is not as it has to be. */
    UnitAttributes checked() {
        if (identifier != null && !IDENTIFIER.matcher(identifier).matches()) throw new BadIdentifier(identifier);
        var email = contacts.email();
        if (!email.isEmpty() && (email.length() > LONG || !EMAIL.matcher(email).matches())) throw new BadContact(email);
        var telephone = contacts.telephone();
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) throw new BadContact(telephone);
        if (contacts.address().length() > LONG)
            throw new BadContact(contacts.address().substring(0, 40) + "…");
        if (aliases.size() > MANY || aliases.stream().anyMatch(alias -> alias.length() > LONG))
            throw new TooManyNames(MANY);
        return this;
    }
}
