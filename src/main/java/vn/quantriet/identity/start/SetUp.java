package vn.quantriet.identity.start;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import vn.quantriet.identity.Passwords.Chosen;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;

/** What an installation begins with: the unit at the top and whoever administers it. */
public record SetUp(Root root, String person, String username, Chosen password) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** {@code since} is the day as typed; without one, today: of earlier days there is then no tree to look at. */
    public record Root(String name, String code, UnitKind kind, UnitLevel level, String since) {}

    public SetUp {
        person = person.strip();
        username = username.strip().toLowerCase(Locale.ROOT);
        root = new Root(
                root.name().strip(),
                root.code().strip().toUpperCase(Locale.ROOT),
                root.kind(),
                root.level(),
                root.since().strip());
    }

    boolean isComplete() {
        return !person.isEmpty()
                && !root.name().isEmpty()
                && root.code().matches("[A-Z0-9][A-Z0-9.-]{0,29}")
                && username.matches("[a-z0-9][a-z0-9._-]{2,49}");
    }

    LocalDate since(LocalDate today) {
        if (root.since().isEmpty()) return today;
        try {
            var day = LocalDate.parse(root.since().replace('-', '/').replace('.', '/'), DAY);
            if (day.isAfter(today)) throw new SetUpDayWrong();
            return day;
        } catch (DateTimeException impossible) {
            throw new SetUpDayWrong();
        }
    }
}
