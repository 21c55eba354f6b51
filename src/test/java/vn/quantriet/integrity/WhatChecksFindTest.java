package vn.quantriet.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Deciding;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** A town with work done and a merger behind it is sound; whoever owns the database breaks it, each time undone. */
@DatabaseTest(value = "integrity-checks", sample = "small")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatChecksFindTest {

    private static final LocalDate MERGED = LocalDate.of(2027, 7, 1);

    @Autowired
    Town towns;

    @Autowired
    Deciding deciding;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    CheckStore checks;

    @Autowired
    Finder finder;

    @Autowired
    MovableClock clock;

    @Value("${spring.datasource.url}")
    String address;

    private String code = "";

    @BeforeAll
    void aTownWithAHistory() throws SQLException {
        clock.set(MERGED.minusMonths(1));
        var town = towns.build(3, 20);
        code = town.code;
        var office = town.actor("", Role.OFFICE);
        var cells = new Town.Duty("Học tập", MERGED.plusDays(20), Set.of(UnitKind.PARTY_CELL));
        var communes = new Town.Duty("Báo cáo", null, Set.of(UnitKind.COMMUNE_COMMITTEE));
        var document = town.document("20-CT", List.of(cells, communes));
        publications.publish(document.id(), document.version(), false, office);
        var district = town.document("21-CT", "SOUTH", List.of(communes));
        publications.publish(district.id(), district.version(), false, town.actor("SOUTH", Role.OFFICE));
        var confirmed = town.assignment("20-CT", 2, "SOUTH-1");
        var officer = town.actor("SOUTH-1", Role.OFFICER);
        assignments.take(StepKind.SUBMITTED, confirmed, 0, Evidence.note("Xong"), officer);
        assignments.take(StepKind.CONFIRMED, confirmed, 1, Evidence.NONE, office);
        var begun = town.assignment("20-CT", 1, "NORTH-1-2");
        var secretary = town.actor("NORTH-1-2", Role.CELL_SECRETARY);
        assignments.take(StepKind.ACCEPTED, begun, 0, Evidence.NONE, secretary);
        clock.set(MERGED);
        var into = town.unitCode("NORTH-1-1");
        var changes = List.<Change>of(
                new Change.Merge(List.of(town.unitCode("SOUTH-1")), town.unitCode("SOUTH-2")),
                new Change.Merge(List.of(town.unitCode("NORTH-1-2")), into));
        deciding.decide(town, "7-QĐ/TU", MERGED, changes);
        clock.set(MERGED.plusDays(2));
        try (var owner = DriverManager.getConnection(address, "quantriet", "")) {
            execute(owner, "select obligation.settle_tally()");
        }
    }

    @Test
    void aSoundDatabaseIsSilent() {
        assertThat(checks.names())
                .hasSize(20)
                .allSatisfy(name -> assertThat(finder.find(name)).isEqualTo(new Finding.Found(0, List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            kept-counts             | update obligation.tally set assignments = assignments + 2
            kept-counts             | delete from obligation.tally where grain = 'DOCUMENT'
            counted-places          | update obligation.tally_place set line = array[unit_id]
            counted-places          | delete from obligation.tally_place
            standing-by-steps       | update obligation.assignment set standing = 'ACCEPTED', since = since + interval '1 minute' where standing = 'ASSIGNED'
            open-at-ended-unit      | update obligation.assignment set unit_id = (@ended) where joined_into is null and standing = 'ASSIGNED'
            joined-elsewhere        | update obligation.assignment it set joined_into = (select max(id) from obligation.assignment other where other.obligation_id <> it.obligation_id) where joined_into is not null
            joined-elsewhere        | update obligation.assignment it set joined_into = j.id, joined_on = '2027-07-01' from obligation.assignment j where j.joined_into = it.id
            unit-paths              | update organization.unit set path = text2ltree(concat(subpath(path, 0, 1), '.', id)) where code = '@town-NORTH-2-1'
            unit-below-ended        | update organization.unit set parent_id = (@ended) where code = '@town-NORTH-2-1'
            unit-of-today           | update organization.unit set name = 'Chi bộ khác' where code = '@town-NORTH-2-1'
            unit-of-today           | delete from organization.unit_version where unit_id = (@unit)
            unit-spells             | update organization.unit_version set valid = daterange('2027-07-03', upper(valid)) where unit_id = (@unit) and withdrawn_by is null
            unit-spells             | update organization.unit_version set valid = daterange(lower(valid), lower(valid) + 30) where unit_id = (@ended)
            documents-in-circle     | update directive.document it set carries_out = other.id from directive.document other where other.id <> it.id
            holding-at-ended-unit   | insert into identity.role_holding select account_id, (@ended), role from identity.role_holding on conflict do nothing
            account-of-who-left     | update person.person set left_on = '2027-07-02'
            person-at-ended-unit    | update person.person set unit_id = (@ended)
            duty-without-units      | insert into obligation.obligation (document_id, ordinal, owner_id, action, sentence, deadline_kind, search_key) select document_id, 99, owner_id, 'việc khác', '', 'NONE', '' from obligation.obligation limit 1
            account-without-role    | delete from identity.role_holding
            document-without-duties | insert into directive.document (slug, type, number, subject, owner_id, stage, source, notes, created_at, created_by, published_at, published_by) select 'trong', 'DIRECTIVE', '99', '', owner_id, 'PUBLISHED', '', '{}', now(), 1, now(), 1 from directive.document limit 1
            """)
    void whatIsBrokenIsFound(String check, String damage) throws SQLException {
        var broken = damage.replace("@town", code)
                .replace("@ended", "select id from organization.unit where code = '%s-SOUTH-1'".formatted(code))
                .replace("@unit", "select id from organization.unit where code = '%s-NORTH-2-1'".formatted(code));
        try (var owner = DriverManager.getConnection(address, "quantriet", "")) {
            owner.setAutoCommit(false);
            execute(owner, "alter table obligation.assignment disable trigger user");
            execute(owner, broken);
            execute(owner, "set transaction read only");
            assertThat(found(owner, check)).isPositive();
            owner.rollback();
        }
    }

    private static void execute(Connection owner, String statement) throws SQLException {
        try (var it = owner.createStatement()) {
            it.execute(statement);
        }
    }

    private static long found(Connection owner, String check) throws SQLException {
        try (var asked = owner.prepareStatement("select * from integrity.found_by(?, ?)")) {
            asked.setString(1, check);
            asked.setDate(2, Date.valueOf(MERGED.plusDays(2)));
            try (var answer = asked.executeQuery()) {
                answer.next();
                assertThat(answer.getString("problem")).isNull();
                return answer.getLong("found");
            }
        }
    }
}
