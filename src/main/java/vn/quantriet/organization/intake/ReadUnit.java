package vn.quantriet.organization.intake;

import static java.util.stream.Collectors.joining;
import static vn.quantriet.organization.intake.UnitColumn.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.text.VietnameseText;

/** Days, kinds and levels from a row's cells, and notes on what nothing can be made of. */
final class ReadUnit {

    private static final Pattern CODE_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");
    private static final Pattern IDENTIFIER_FORM = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9]{2}){0,3}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int EARLIEST = 1900;
    private static final int LONGEST = 300;

    private final UnitRow row;
    private final StringBuilder problems = new StringBuilder();

    private ReadUnit(UnitRow row) {
        this.row = row;
    }

    /** The columns of {@code organization.import_row} after the run. */
    static List<@Nullable String> of(UnitRow row) {
        return new ReadUnit(row).columns();
    }

    private List<@Nullable String> columns() {
        var kind = kind();
        var name = name();
        var aliases = aliases();
        var columns = Arrays.<@Nullable String>asList(
                Integer.toString(row.number()),
                formed(CODE, CODE_FORM, "bad-code"),
                name,
                kind == null ? null : kind.name(),
                level(),
                formed(PARENT_CODE, CODE_FORM, "bad-code"),
                aliases,
                formed(IDENTIFIER, IDENTIFIER_FORM, "bad-identifier"),
                formed(ADMINISTRATIVE_PARENT_CODE, CODE_FORM, "bad-code"),
                day(),
                text(ADDRESS),
                text(TELEPHONE),
                email(),
                kind == null ? null : Words.usualLevel(kind).name(),
                name == null ? null : VietnameseText.matchKey(name),
                name == null ? null : searchKey(name, aliases),
                null);
        if (row.cell(CODE).isEmpty()) problem("no-code", "");
        columns.set(columns.size() - 1, problems.toString());
        return columns;
    }

    private @Nullable String name() {
        var name = text(NAME);
        return name == null ? null : VietnameseText.fold(name).replaceAll("\\s+", " ");
    }

    /** As {@code UnitStore} makes it of a unit that is added. */
    private String searchKey(String name, @Nullable String aliases) {
        var others = aliases == null
                ? ""
                : aliases.lines().map(line -> line.split("\t", 2)[0]).collect(joining(" "));
        return VietnameseText.searchKey(row.cell(CODE) + " " + name + " " + others);
    }

    private @Nullable UnitKind kind() {
        var word = row.cell(KIND);
        var kind = word.isEmpty() ? null : Words.kind(word);
        if (!word.isEmpty() && kind == null) problem("bad-kind", word);
        return kind;
    }

    private @Nullable String level() {
        var word = row.cell(LEVEL);
        if (word.isEmpty()) return null;
        var level = Words.level(word);
        if (level == null) problem("bad-level", word);
        return level == null ? null : level.name();
    }

    /** A line for each, with what it is compared by behind a tab. */
    private @Nullable String aliases() {
        var given = text(ALIASES);
        return given == null
                ? null
                : Arrays.stream(given.split(";"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .map(alias -> alias + "\t" + VietnameseText.matchKey(alias))
                        .collect(joining("\n"));
    }

    private @Nullable String email() {
        var text = text(EMAIL);
        if (text != null && !text.matches("[^@\\s]+@[^@\\s]+")) problem("bad-email", text);
        return text;
    }

    private @Nullable String day() {
        var text = row.cell(VALID_FROM);
        if (text.isEmpty()) return null;
        var ours = DAY.matcher(text);
        var iso = ISO.matcher(text);
        var day = ours.matches()
                ? day(ours.group(3), ours.group(2), ours.group(1))
                : iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
        if (day == null) problem("bad-day", text);
        return day;
    }

    private static @Nullable String day(String year, String month, String day) {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < EARLIEST ? null : read.toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private @Nullable String formed(UnitColumn column, Pattern form, String problem) {
        var text = row.cell(column);
        if (text.isEmpty()) return null;
        if (!form.matcher(text).matches()) problem(problem, text);
        return text;
    }

    private @Nullable String text(UnitColumn column) {
        var text = row.cell(column).replaceAll("[\\t\\r\\n]+", " ");
        if (text.length() <= LONGEST) return text.isEmpty() ? null : text;
        problem("too-long", text);
        return text.substring(0, LONGEST);
    }

    private void problem(String key, String value) {
        var shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        problems.append("organization.import.")
                .append(key)
                .append('\t')
                .append(shown.replaceAll("\\s+", " "))
                .append('\n');
    }
}
