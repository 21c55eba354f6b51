package vn.quantriet.identity.start;

import java.util.Locale;
import vn.quantriet.identity.Passwords.Chosen;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;

/** What an installation begins with: the unit at the top and whoever administers it. */
public record SetUp(Root root, String person, String username, Chosen password) {

    public record Root(String name, String code, UnitKind kind, UnitLevel level) {}

    public SetUp {
        person = person.strip();
        username = username.strip().toLowerCase(Locale.ROOT);
        root = new Root(root.name().strip(), root.code().strip(), root.kind(), root.level());
    }

    boolean isComplete() {
        return !person.isEmpty()
                && !root.name().isEmpty()
                && root.code().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,29}")
                && username.matches("[a-z0-9][a-z0-9._-]{2,49}");
    }
}
