package vn.quantriet.directory.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.Because;
import vn.quantriet.person.DayMissing;
import vn.quantriet.person.UnitMissing;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

/** A form as it was sent, by the names of its fields; days are read leniently: 5/3/2019 and 05-03-2019 are one. */
public record Sent(Map<String, String> fields) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final Sent NOTHING = new Sent(Map.of());

    public Sent {
        fields = Map.copyOf(fields);
    }

    public String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    /** Whether a day was typed that exists; the day of birth may be left out. */
    boolean isDay(String name) {
        try {
            return dayOrNull(name) != null || name.equals("ngay-sinh");
        } catch (DayMissing nonsense) {
            return false;
        }
    }

    LocalDate day(String name) {
        var day = dayOrNull(name);
        if (day == null) throw new DayMissing();
        return day;
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        if (!has(name)) return null;
        try {
            return LocalDate.parse(text(name).replace('-', '/').replace('.', '/'), DAY);
        } catch (DateTimeException impossible) {
            throw new DayMissing();
        }
    }

    UnitId unit(String name) {
        try {
            return UnitId.of(text(name));
        } catch (NumberFormatException none) {
            throw new UnitMissing();
        }
    }

    Because because() {
        return new Because(text("so-quyet-dinh"), text("ghi-chu"));
    }
}
