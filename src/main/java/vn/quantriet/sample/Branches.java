package vn.quantriet.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;

/** Grassroots organisations below one unit, other than those of communes. */
record Branches(String parent, int small, int full, String style, List<String> names) {

    private static final String SINGLE_CELL = "Chi bộ cơ sở";

    static List<Branches> all(List<District> districts) {
        return Lines.of("branches.txt").stream()
                .map(Lines::fields)
                .flatMap(fields -> everyPlace(fields, districts))
                .toList();
    }

    Stream<NewUnit> units(SampleSize size) {
        var number = switch (size) {
            case NONE -> 0;
            case SMALL, STUDY -> small;
            case FULL -> full;
        };
        return IntStream.range(0, number)
                .mapToObj(i -> SampleUnit.of(
                        "%s.CS%02d".formatted(parent, i + 1), UnitKind.GRASSROOTS_ORGANISATION, name(i), List.of()));
    }

    /** A grassroots cell has members of its own and no cells below. */
    static boolean isSingleCell(NewUnit unit) {
        return unit.name().startsWith(SINGLE_CELL);
    }

    private static Stream<Branches> everyPlace(List<String> fields, List<District> districts) {
        return switch (fields.getFirst()) {
            case "QUAN" -> of(fields, districts, "quận");
            case "HUYEN" -> of(fields, districts, "huyện");
            default -> Stream.of(of(fields, fields.getFirst(), ""));
        };
    }

    private static Stream<Branches> of(List<String> fields, List<District> districts, String type) {
        return districts.stream()
                .filter(district -> district.type().equals(type))
                .filter(district -> !district.communes().isEmpty())
                .map(district -> of(fields, district.code(), district.name()));
    }

    private static Branches of(List<String> fields, String parent, String place) {
        return new Branches(
                parent,
                Integer.parseInt(fields.get(1)),
                Integer.parseInt(fields.get(2)),
                fields.get(3),
                Lines.items(fields.get(4).replace("{nơi}", place)));
    }

    private String name(int i) {
        var round = i / names.size() + 1;
        return names.get(i % names.size()) + (round == 1 ? "" : " số " + round);
    }
}
