package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest(value = "picker", sample = "full")
@Tag("organization")
class FindingUnitsInALargeTreeTest {

    @Autowired
    UnitPicker picker;

    @Autowired
    NamedParameterJdbcTemplate sql;

    @Value("${spring.datasource.url}")
    String address;

    @BeforeEach
    void theDatabaseKnowsItsTree() throws SQLException {
        try (var owner = DriverManager.getConnection(address, "quantriet", "");
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze organization.unit, organization.alias");
        }
    }

    @Test
    void whatIsTypedIsLookedUpInTheIndexOfItsLetters() {
        var plan = String.join(
                "\n",
                sql.queryForList(
                        "explain " + PickerStore.FIND,
                        Map.ofEntries(
                                Map.entry("branch", root().value()),
                                Map.entry("longest", "%hong bang%"),
                                Map.entry("words", new String[] {"%hong%", "%bang%"}),
                                Map.entry("beginning", "hong bang%"),
                                Map.entry("phrase", "%hong bang%"),
                                Map.entry("day", LocalDate.of(2026, 1, 1)),
                                Map.entry("key", "hồng bàng"),
                                Map.entry("start", "hồng bàng%"),
                                Map.entry("within", "%hồng bàng%"),
                                Map.entry("code", "HONG BANG"),
                                Map.entry("size", 10)),
                        String.class));
        assertThat(plan).contains("unit_search");
    }

    @Test
    void thoseCalledSoComeFirst() {
        assertThat(picker.find("quan uy", city()))
                .hasSize(PickerStore.SHOWN)
                .first()
                .extracting(UnitOption::name)
                .asString()
                .startsWith("Quận ủy");
        assertThat(picker.find("hp.303", city()).getFirst().code()).isEqualTo("HP.303");
        assertThat(picker.find("UBKT Thành ủy", city())).isNotEmpty();
    }

    @Test
    void whatLiesElsewhereIsNotOffered() {
        var district = new Actor(new AccountId(1), "Người thử", unit("HP.304"), "", Set.of(Role.OFFICE));
        assertThat(picker.find("hong bang", district)).isEmpty();
        assertThat(picker.byCode("don-vi", Set.of("HP.303"), null, district).chosen())
                .isEmpty();
    }

    private Actor city() {
        return new Actor(new AccountId(1), "Người thử", root(), "", Set.of(Role.OFFICE));
    }

    private UnitId root() {
        return unit("HP");
    }

    private UnitId unit(String code) {
        return sql.query(
                        "select id from organization.unit where code = :code",
                        Map.of("code", code),
                        (row, _) -> new UnitId(row.getLong("id")))
                .getFirst();
    }
}
