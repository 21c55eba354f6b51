package vn.quantriet.sample;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;

/** The units of the sample city: fixed ones from files, then as many cells as make the number full. */
final class CityTree {

    private static final int SECTIONS = 2;

    private final SampleSize size;
    private final List<District> districts = District.all();
    private final List<NewUnit> units = new ArrayList<>();
    private final List<CellHome> homes = new ArrayList<>();

    private CityTree(SampleSize size) {
        this.size = size;
    }

    /** Units come after the units they stand below. */
    static List<NewUnit> of(SampleSize size) {
        var tree = new CityTree(size);
        tree.addCity();
        tree.addBranches();
        tree.addCommunesWithCells();
        tree.addCells();
        return tree.units;
    }

    private void addCity() {
        for (var line : Lines.of("city.txt")) {
            if (line.startsWith("@"))
                districts.stream().flatMap(District::units).forEach(units::add);
            else addCityUnit(Lines.fields(line));
        }
    }

    private void addCityUnit(List<String> fields) {
        var kind = UnitKind.valueOf(fields.get(1));
        var unit = SampleUnit.of(fields.getFirst(), kind, fields.get(2), Lines.items(fields.get(3)));
        units.add(unit);
        if (kind == UnitKind.GRASSROOTS_ORGANISATION) homes.add(new CellHome(unit, "cơ quan", unit.name(), 6));
    }

    private void addBranches() {
        for (var branches : Branches.all(districts)) {
            for (var unit : branches.units(size).toList()) {
                units.add(unit);
                if (!Branches.isSingleCell(unit)) addHome(unit, branches.style(), unit.name(), 4);
            }
        }
    }

    private void addCommunesWithCells() {
        for (var district : districts) {
            district.communes().stream()
                    .limit(size.communesWithCells())
                    .forEach(commune -> addHome(commune.unit(), commune.type(), commune.name(), 18));
        }
    }

    /** In the full city every third or so has sections, with cells of their own. */
    private void addHome(NewUnit unit, String style, String place, int weight) {
        var spread = Math.floorMod(unit.code().hashCode(), 7);
        homes.add(new CellHome(unit, style, place, weight + spread));
        if (size != SampleSize.FULL || spread > 1) return;
        for (var n = 1; n <= SECTIONS; n++) {
            var section = SampleUnit.of(
                    unit.code() + ".BP" + n,
                    UnitKind.SECTIONAL_ORGANISATION,
                    "Đảng bộ bộ phận Khu vực " + n,
                    List.of());
            units.add(section);
            homes.add(new CellHome(section, "khu vực", Integer.toString(n), 4));
        }
    }

    private void addCells() {
        var weights = homes.stream().mapToInt(CellHome::weight).toArray();
        var numbers = Shares.of(size.units() - units.size(), weights);
        for (var i = 0; i < numbers.length; i++) homes.get(i).cells(numbers[i]).forEach(units::add);
    }
}
