package vn.quantriet.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.shell.Texts;
import vn.quantriet.text.VietnameseText;

/** Changes as rows of a table: one row each, in the columns of {@link #HEAD}. */
final class ChangeTable {

    static final List<String> HEAD = List.of(
            "việc",
            "mã",
            "tên",
            "loại",
            "cấp",
            "cấp trên",
            "cấp trên hành chính",
            "kế thừa",
            "tiếp nhận",
            "tên gọi khác");

    private static final int LONGEST = 20_000;
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("thành lập", "FOUND"),
            Map.entry("lập", "FOUND"),
            Map.entry("đổi tên", "RENAME"),
            Map.entry("chuyển", "MOVE"),
            Map.entry("hợp nhất", "MERGE"),
            Map.entry("sáp nhập", "MERGE"),
            Map.entry("nhập", "MERGE"),
            Map.entry("chia tách", "SPLIT"),
            Map.entry("chia", "SPLIT"),
            Map.entry("tách", "SPLIT"),
            Map.entry("giải thể", "DISSOLVE"),
            Map.entry("kết thúc", "DISSOLVE"));

    private final List<Problem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private ChangeTable() {}

    /** All rows, or everything that cannot be read in them. */
    static List<Change> read(String text) {
        var table = new ChangeTable();
        var rows = Cells.of(text);
        for (var n = 0; n < rows.size(); n++) table.row(n + 1, rows.get(n));
        if (table.changes.size() > LONGEST) table.problem(0, "too-long", Integer.toString(LONGEST));
        if (!table.problems.isEmpty()) throw new TableRefused(table.problems);
        return table.changes;
    }

    static String write(List<Change> changes) {
        return Stream.concat(Stream.of(HEAD), changes.stream().map(ChangeTable::cells))
                .map(Cells::line)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private void row(int n, List<String> cells) {
        var verb = VietnameseText.matchKey(cell(cells, 0));
        if (cells.stream().allMatch(String::isBlank) || verb.equals(HEAD.getFirst())) return;
        var kind = VERBS.get(verb);
        if (kind == null) problem(n, "unknown-verb", cell(cells, 0));
        else if (codes(cell(cells, 1)).isEmpty()) problem(n, "no-code");
        else change(n, kind, cells);
    }

    private void change(int n, String kind, List<String> cells) {
        var units = codes(cell(cells, 1));
        var unit = units.getFirst();
        var successors = codes(cell(cells, 7));
        switch (kind) {
            case "FOUND" -> found(n, unit, cells);
            case "RENAME" ->
                changes.add(new Change.Rename(unit, orNull(cell(cells, 2)), kind(n, cells), level(n, cells)));
            case "MOVE" -> move(n, units, cells);
            case "MERGE" -> {
                if (successors.size() != 1) problem(n, "one-target");
                else changes.add(new Change.Merge(units, successors.getFirst()));
            }
            case "SPLIT" -> changes.add(new Change.Split(unit, successors, orNull(cell(cells, 8))));
            default -> changes.add(new Change.Dissolve(unit, successors, orNull(cell(cells, 8))));
        }
    }

    private void found(int n, String code, List<String> cells) {
        var kind = kind(n, cells);
        var level = level(n, cells);
        if (kind == null) problem(n, "no-kind");
        else if (cell(cells, 5).isEmpty()) problem(n, "no-parent");
        else
            changes.add(new Change.Found(
                    code,
                    cell(cells, 2),
                    kind,
                    level == null ? usual(kind) : level,
                    cell(cells, 5),
                    orNull(cell(cells, 6)),
                    Arrays.stream(cell(cells, 9).split(";"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList()));
    }

    private void move(int n, List<String> units, List<String> cells) {
        if (cell(cells, 5).isEmpty() && cell(cells, 6).isEmpty()) problem(n, "no-parent");
        for (var unit : units) {
            if (!cell(cells, 5).isEmpty()) changes.add(new Change.Move(unit, Line.PARTY, cell(cells, 5)));
            if (!cell(cells, 6).isEmpty()) changes.add(new Change.Move(unit, Line.ADMINISTRATIVE, cell(cells, 6)));
        }
    }

    private @Nullable UnitKind kind(int n, List<String> cells) {
        return word(n, cell(cells, 3), "unknown-kind", UnitKind.values(), kind -> "organization.kind." + kind);
    }

    private @Nullable UnitLevel level(int n, List<String> cells) {
        return word(n, cell(cells, 4), "unknown-level", UnitLevel.values(), level -> "organization.level." + level);
    }

    /** By its word in the language of the page, or by the name the code gives it. */
    private <T extends Enum<T>> @Nullable T word(
            int n, String typed, String problem, T[] values, Function<T, String> key) {
        if (typed.isEmpty()) return null;
        var wanted = VietnameseText.matchKey(typed);
        Optional<T> found = Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(typed)
                        || VietnameseText.matchKey(Texts.t(key.apply(value))).equals(wanted))
                .findFirst();
        if (found.isEmpty()) problem(n, problem, typed);
        return found.orElse(null);
    }

    static UnitLevel usual(UnitKind kind) {
        return switch (kind) {
            case DISTRICT_COMMITTEE, UPPER_GRASSROOTS_COMMITTEE -> UnitLevel.DISTRICT;
            case COMMUNE_COMMITTEE, GRASSROOTS_ORGANISATION -> UnitLevel.GRASSROOTS;
            case SECTIONAL_ORGANISATION -> UnitLevel.SECTION;
            case PARTY_CELL -> UnitLevel.CELL;
            case CITY_COMMITTEE,
                    PARTY_OFFICE,
                    PARTY_BOARD,
                    INSPECTION_COMMITTEE,
                    PARTY_CAUCUS,
                    PARTY_AFFAIRS_COMMITTEE,
                    PEOPLES_COUNCIL,
                    PEOPLES_COMMITTEE,
                    DEPARTMENT,
                    FATHERLAND_FRONT,
                    MASS_ORGANISATION,
                    ASSOCIATION,
                    PRESS_AGENCY,
                    POLITICAL_SCHOOL -> UnitLevel.CITY;
        };
    }

    private static List<String> cells(Change change) {
        return switch (change) {
            case Change.Found it ->
                row(
                        "thành lập",
                        it.code(),
                        it.name(),
                        it.kind().name(),
                        it.level().name(),
                        it.parent(),
                        text(it.administrativeParent()),
                        "",
                        "",
                        String.join("; ", it.aliases()));
            case Change.Rename it ->
                row(
                        "đổi tên",
                        it.unit(),
                        text(it.name()),
                        it.kind() == null ? "" : it.kind().name(),
                        it.level() == null ? "" : it.level().name());
            case Change.Move it ->
                it.line() == Line.PARTY
                        ? row("chuyển", it.unit(), "", "", "", it.parent())
                        : row("chuyển", it.unit(), "", "", "", "", it.parent());
            case Change.Merge it -> row("hợp nhất", String.join(", ", it.units()), "", "", "", "", "", it.into());
            case Change.Split it ->
                row("chia tách", it.unit(), "", "", "", "", "", String.join(", ", it.successors()), text(it.heir()));
            case Change.Dissolve it ->
                row("giải thể", it.unit(), "", "", "", "", "", String.join(", ", it.successors()), text(it.heir()));
        };
    }

    private static List<String> row(String... cells) {
        var row = new ArrayList<>(List.of(cells));
        while (row.size() < HEAD.size()) row.add("");
        return row;
    }

    private static String cell(List<String> cells, int n) {
        return n < cells.size() ? cells.get(n).strip() : "";
    }

    static List<String> codes(String cell) {
        return Arrays.stream(cell.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void problem(int row, String key, String... arguments) {
        problems.add(new Problem(row, "organization.table." + key, List.of(arguments)));
    }
}
