package vn.quantriet.obligation.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.DayField;

/** What narrows a list or a board, as an address says it: «cap=chi-bo&linh-vuc=kinh-te&tu-ngay=01/01/2026». */
public final class NarrowingAddress {

    static final String LEAD = "chu-tri";

    /** The one part of it that a list has a field for. */
    static final String FIELD = "linh-vuc";

    private NarrowingAddress() {}

    static Narrowing read(Map<String, String> parameters) {
        return new Narrowing(
                named(UnitLevel.values(), NarrowingAddress::slug, text(parameters, "cap")),
                named(DutyKind.values(), NarrowingAddress::slug, text(parameters, "loai")),
                text(parameters, FIELD),
                text(parameters, LEAD),
                DayField.read(text(parameters, "tu-ngay")),
                DayField.read(text(parameters, "den-ngay")),
                DayField.read(text(parameters, "ky")),
                text(parameters, "bang"));
    }

    static void write(Narrowing narrowing, BiConsumer<String, @Nullable String> query) {
        if (narrowing.equals(Narrowing.NONE)) return;
        var level = narrowing.level();
        var kind = narrowing.kind();
        query.accept("cap", level == null ? null : slug(level));
        query.accept("loai", kind == null ? null : slug(kind));
        query.accept(FIELD, narrowing.field());
        query.accept(LEAD, narrowing.lead());
        query.accept("tu-ngay", DayField.write(narrowing.from()));
        query.accept("den-ngay", DayField.write(narrowing.until()));
        query.accept("ky", DayField.write(narrowing.period()));
        query.accept("bang", narrowing.seenFrom());
    }

    public static String slug(UnitLevel level) {
        return switch (level) {
            case CITY -> "thanh-pho";
            case DISTRICT -> "cap-huyen";
            case GRASSROOTS -> "co-so";
            case SECTION -> "bo-phan";
            case CELL -> "chi-bo";
        };
    }

    public static String slug(DutyKind kind) {
        return switch (kind) {
            case STUDY -> "hoc-tap";
            case PROGRAMME -> "chuong-trinh";
            case COMMUNICATION -> "tuyen-truyen";
            case REPORT -> "bao-cao";
            case INSPECTION -> "kiem-tra";
            case DELIVERABLE -> "san-pham";
            case STANDING -> "thuong-xuyen";
        };
    }

    static @Nullable String text(Map<String, String> parameters, String name) {
        var value = parameters.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    static <T> @Nullable T named(T[] values, Function<T, String> slug, @Nullable String asked) {
        if (asked == null) return null;
        return Arrays.stream(values)
                .filter(it -> slug.apply(it).equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
