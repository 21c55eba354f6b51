package vn.quantriet.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;

/**
 * The administrative units of Hải Phòng in 2024, in early 2025 and since July 2025, and decisions that lead from one
 * tree to the next. The files name no successors. What stands in for the annex of the decision is a rule: a unit with
 * the same code is the same unit; a commune that is gone merged into the one of its district, among those that go on,
 * whose code is nearest; a district that is dissolved is followed by all communes that go on in it, and its heir is the
 * first of them, or the unit that bears its name. Codes that are new are founded.
 */
final class ThreeTrees {

    static final String CITY = "HP";
    static final LocalDate EARLY_2025 = LocalDate.of(2025, 1, 1);
    static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static final Path FILES = Path.of("..", "shared", "data");
    private static final LocalDate FOUNDED = LocalDate.of(2003, 1, 1);
    private static final String BACH_LONG_VI = "318"; // has no communes, and the list of 2024 goes by communes

    private final List<Row> first = rows("hai-phong-2024-units.csv");
    private final List<Row> second = rows("hai-phong-2025-h1-units.csv");
    private final List<Row> third = rows("hai-phong-2025-units.csv");

    /** A commune, or a district that has none; {@code district} is empty where there is no such level. */
    record Row(String district, String districtName, String code, String name) {}

    static boolean isPresent() {
        return Files.isDirectory(FILES);
    }

    List<NewUnit> of2024() {
        var units = new ArrayList<NewUnit>();
        units.add(unit(CITY, "Thành ủy Hải Phòng", UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null));
        var districts = districts(first);
        districts.put(BACH_LONG_VI, Objects.requireNonNull(districts(second).get(BACH_LONG_VI)));
        districts.forEach((code, name) ->
                units.add(unit(id(code), "Đảng bộ " + name, UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, CITY)));
        for (var row : first)
            units.add(unit(
                    id(row.code()),
                    "Đảng ủy " + row.name(),
                    UnitKind.COMMUNE_COMMITTEE,
                    UnitLevel.GRASSROOTS,
                    id(row.district())));
        return units;
    }

    private static NewUnit unit(String code, String name, UnitKind kind, UnitLevel level, @Nullable String parent) {
        return new NewUnit(code, name, kind, level, parent, List.of(), FOUNDED, true);
    }

    /** Communes merge, some change their district, two districts change their names. */
    List<Change> toEarly2025() {
        var before = byCode(first);
        var after = byCode(second);
        var changes = new ArrayList<Change>();
        var names = districts(second);
        districts(first).forEach((code, name) -> {
            var now = names.get(code);
            if (!name.equals(now)) changes.add(new Change.Rename(id(code), "Đảng bộ " + now, null, null));
        });
        after.values().forEach(row -> {
            var old = Objects.requireNonNull(before.get(row.code()));
            if (!old.district().equals(row.district()))
                changes.add(new Change.Move(id(row.code()), Line.PARTY, id(row.district())));
            rename(old, row, changes);
        });
        changes.addAll(mergers(before, after));
        return changes;
    }

    /** The district level ends, and Hải Dương comes in. */
    List<Change> toJuly2025() {
        var before = byCode(second);
        var after = byCode(third);
        var changes = new ArrayList<Change>();
        after.values().forEach(row -> {
            var old = before.get(row.code());
            if (old == null) {
                changes.add(new Change.Found(
                        id(row.code()),
                        "Đảng ủy " + row.name(),
                        UnitKind.COMMUNE_COMMITTEE,
                        UnitLevel.GRASSROOTS,
                        CITY));
            } else {
                changes.add(new Change.Move(id(row.code()), Line.PARTY, CITY));
                rename(old, row, changes);
            }
        });
        changes.addAll(mergers(before, after));
        districts(second).forEach((code, name) -> changes.add(dissolved(code, name)));
        return changes;
    }

    /** Who takes over from a district. */
    String heirOf(String district) {
        return Objects.requireNonNull(
                dissolved(district, Objects.requireNonNull(districts(second).get(district)))
                        .heir());
    }

    private Change.Dissolve dissolved(String district, String name) {
        var successors = inDistrict(district);
        if (!successors.isEmpty()) return new Change.Dissolve(id(district), successors, successors.getFirst());
        var namesake = third.stream()
                .filter(row -> name.endsWith(row.name().replaceFirst("^Đặc khu ", "")))
                .map(row -> id(row.code()))
                .findFirst()
                .orElseThrow();
        return new Change.Dissolve(id(district), namesake);
    }

    private List<String> inDistrict(String district) {
        var after = byCode(third);
        return byCode(second).values().stream()
                .filter(row -> row.district().equals(district) && after.containsKey(row.code()))
                .map(row -> id(row.code()))
                .sorted()
                .toList();
    }

    private static List<Change> mergers(Map<String, Row> before, Map<String, Row> after) {
        var into = new TreeMap<String, List<String>>();
        for (var row : before.values()) {
            if (after.containsKey(row.code())) continue;
            into.computeIfAbsent(nearest(row, before, after), _ -> new ArrayList<>())
                    .add(id(row.code()));
        }
        return into.entrySet().stream()
                .<Change>map(merger -> new Change.Merge(merger.getValue(), merger.getKey()))
                .toList();
    }

    private static String nearest(Row gone, Map<String, Row> before, Map<String, Row> after) {
        return before.values().stream()
                .filter(row -> after.containsKey(row.code()) && row.district().equals(gone.district()))
                .min(Comparator.comparingInt(
                                (Row row) -> Math.abs(Integer.parseInt(row.code()) - Integer.parseInt(gone.code())))
                        .thenComparing(Row::code))
                .map(row -> id(row.code()))
                .orElseThrow();
    }

    private static void rename(Row old, Row now, List<Change> changes) {
        if (!old.name().equals(now.name()))
            changes.add(new Change.Rename(id(now.code()), "Đảng ủy " + now.name(), null, null));
    }

    static String id(String code) {
        return CITY + "-" + code;
    }

    List<String> districtCodes() {
        return List.copyOf(districts(second).keySet());
    }

    List<String> communesOf2024() {
        return first.stream().map(Row::code).toList();
    }

    int communesOfJuly2025() {
        return third.size();
    }

    private static Map<String, String> districts(List<Row> rows) {
        var districts = new TreeMap<String, String>();
        rows.forEach(row -> districts.put(row.district(), row.districtName()));
        return districts;
    }

    private static Map<String, Row> byCode(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.code().isEmpty())
                .collect(Collectors.toMap(Row::code, row -> row, (one, _) -> one, TreeMap::new));
    }

    private static List<Row> rows(String file) {
        try (var lines = Files.lines(FILES.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(it -> it.length == 2 ? new Row("", "", it[0], it[1]) : new Row(it[0], it[1], it[2], it[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
