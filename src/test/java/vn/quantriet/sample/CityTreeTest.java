package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;

@Tag("sample")
class CityTreeTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void hasAsManyUnitsAsItIsSaidToHave(SampleSize size) {
        var units = CityTree.of(size);
        assertThat(units).hasSize(size.units());
        assertThat(units).extracting(NewUnit::code).doesNotHaveDuplicates();
        assertThat(units).allMatch(NewUnit::sample);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void putsEveryUnitAfterTheOneItStandsBelow(SampleSize size) {
        var seen = new java.util.HashSet<String>();
        for (var unit : CityTree.of(size)) {
            if (unit.parentCode() != null) assertThat(seen).contains(unit.parentCode());
            seen.add(unit.code());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void isTheTreeTheDirectiveOf2019Addressed(SampleSize size) {
        var units = CityTree.of(size);
        assertThat(directly(units, UnitKind.DISTRICT_COMMITTEE)).hasSize(15);
        assertThat(directly(units, UnitKind.UPPER_GRASSROOTS_COMMITTEE)).hasSize(13);
        assertThat(directly(units, UnitKind.GRASSROOTS_ORGANISATION)).hasSize(7);
        assertThat(units)
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE_COMMITTEE)
                .hasSize(217);
    }

    @Test
    void theFullCityIsSixUnitsDeepAndHasAsManyGrassrootsOrganisationsAsTheRealOne() {
        var units = CityTree.of(SampleSize.FULL);
        assertThat(units)
                .extracting(unit -> unit.code().split("\\.").length)
                .contains(6)
                .doesNotContain(7);
        assertThat(units)
                .filteredOn(unit ->
                        unit.kind() == UnitKind.GRASSROOTS_ORGANISATION || unit.kind() == UnitKind.COMMUNE_COMMITTEE)
                .hasSize(1_261);
    }

    @Test
    void cellsOfOneUnitHaveDifferentNames() {
        var byParent = CityTree.of(SampleSize.FULL).stream()
                .filter(unit -> unit.kind() == UnitKind.PARTY_CELL)
                .collect(Collectors.groupingBy(unit -> String.valueOf(unit.parentCode())));
        assertThat(byParent.values())
                .allSatisfy(cells -> assertThat(cells).extracting(NewUnit::name).doesNotHaveDuplicates());
    }

    private static List<NewUnit> directly(List<NewUnit> units, UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind() == kind && SampleUnit.ROOT.equals(unit.parentCode()))
                .toList();
    }
}
