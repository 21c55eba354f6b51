package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.Paths;
import vn.quantriet.organization.change.Place;
import vn.quantriet.organization.change.Plan;

/** How a unit stands from the day of a decision on. */
record VersionRow(
        Place place,
        long unit,
        @Nullable Long parent,
        String path,
        @Nullable Long administrativeParent,
        @Nullable String administrativePath) {

    /** Of the units that are new, and of those that were touched and go on. */
    static List<VersionRow> of(Plan plan, Map<String, Long> ids) {
        var party = new Paths(plan.after(), ids, Line.PARTY);
        var administrative = new Paths(plan.after(), ids, Line.ADMINISTRATIVE);
        return Stream.concat(
                        plan.founded().stream().map(Change.Found::code),
                        plan.touched().stream().sorted())
                .map(plan.after()::get)
                .filter(Objects::nonNull)
                .map(place -> new VersionRow(
                        place,
                        Objects.requireNonNull(ids.get(place.code())),
                        id(ids, place.parent()),
                        party.of(place.code()),
                        id(ids, place.administrativeParent()),
                        administrative.below(place.code())))
                .toList();
    }

    static MapSqlParameterSource parameters(List<VersionRow> rows) {
        return new MapSqlParameterSource(
                        "units", rows.stream().map(VersionRow::unit).toArray(Long[]::new))
                .addValue("codes", texts(rows, row -> row.place.code()))
                .addValue("names", texts(rows, row -> row.place.name()))
                .addValue("kinds", texts(rows, row -> row.place.kind().name()))
                .addValue("levels", texts(rows, row -> row.place.level().name()))
                .addValue("parents", rows.stream().map(VersionRow::parent).toArray(Long[]::new))
                .addValue("paths", texts(rows, VersionRow::path))
                .addValue(
                        "administrativeParents",
                        rows.stream().map(VersionRow::administrativeParent).toArray(Long[]::new))
                .addValue("administrativePaths", texts(rows, VersionRow::administrativePath))
                .addValue(
                        "positions",
                        rows.stream().map(row -> row.place.position()).toArray(Integer[]::new));
    }

    private static String[] texts(List<VersionRow> rows, Function<VersionRow, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Long id(Map<String, Long> ids, @Nullable String code) {
        return code == null ? null : ids.get(code);
    }
}
