package vn.quantriet.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;

/** A unit that cells are to stand below: how they are called there, and how many it gets compared with others. */
record CellHome(NewUnit unit, String style, String place, int weight) {

    private static final Map<String, List<String>> STYLES = Lines.of("cells.txt").stream()
            .map(Lines::fields)
            .collect(Collectors.toMap(List::getFirst, fields -> fields.subList(1, fields.size())));

    private static final List<String> VILLAGES = Lines.items(fields("thôn").getFirst());

    Stream<NewUnit> cells(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> SampleUnit.of(
                        "%s.CB%02d".formatted(unit.code(), i + 1),
                        UnitKind.PARTY_CELL,
                        "Chi bộ " + name(i),
                        List.of()));
    }

    /** Every other cell is that of an institution, as long as there are any; the others are numbered or named. */
    private String name(int i) {
        var fields = fields(style);
        var institutions = Lines.items(fields.getFirst());
        var institution = i % 2 == 1 && i / 2 < institutions.size();
        var n = i - Math.min((i + 1) / 2, institutions.size());
        var name = institution ? institutions.get(i / 2) : fields.get(1);
        return name.replace("{nơi}", place)
                .replace("{số}", Integer.toString(n + 1))
                .replace("{thôn}", village(n));
    }

    private String village(int n) {
        var i = n + Math.floorMod(place.hashCode(), VILLAGES.size());
        var round = n / VILLAGES.size();
        return VILLAGES.get(i % VILLAGES.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    private static List<String> fields(String style) {
        return STYLES.getOrDefault(style, List.of());
    }
}
