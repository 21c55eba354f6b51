package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import vn.quantriet.directive.Document;
import vn.quantriet.obligation.publication.Publication;
import vn.quantriet.obligation.publication.PublicationPlan;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("obligation")
@Import(Town.class)
@Tag("duties")
class PublishingADocumentTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Organizations organizations;

    @Autowired
    Database database;

    Town.Built town;
    Actor office;
    Document document;

    @BeforeEach
    void aDocumentInReview() {
        town = towns.build(3, 4);
        office = town.actor("", Role.OFFICE);
        document = town.document(
                "20-CT",
                List.of(
                        new Town.Duty("Tổ chức học tập", LocalDate.of(2019, 4, 30), Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty(
                                "Xây dựng chương trình hành động",
                                null,
                                Set.of(UnitKind.COMMUNE_COMMITTEE, UnitKind.DISTRICT_COMMITTEE))));
    }

    @Test
    void everyUnitTheDutiesAddressGetsAnAssignment() {
        var publication = publications.publish(document.id(), document.version(), false, office);

        assertThat(publication.obligations()).isEqualTo(2);
        assertThat(publication.assignments()).isEqualTo(24 + 8);
        assertThat(assignments()).isEqualTo(32);
        assertThat(supporting())
                .as("the districts support where they do not lead")
                .isEqualTo(2);
        assertThat(database.sql(
                                "select count(*) from audit.entry where action = 'obligation.directive-published' and subject = :s")
                        .param("s", "document:" + document.slug())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePlanNamesWhatPublicationThenDoes() {
        var plan = publications.plan(document.slug(), office);

        assertThat(plan.shares()).extracting(PublicationPlan.Share::units).containsExactly(24, 8);
        assertThat(plan.isPossible()).isTrue();
        assertThat(publications
                        .publish(document.id(), document.version(), false, office)
                        .assignments())
                .isEqualTo(plan.assignments());
        assertThat(publications.plan(document.slug(), office).isPossible()).isFalse();
    }

    @Test
    void publishingAgainChangesNothingEvenIfTheTreeHasGrown() {
        publications.publish(document.id(), document.version(), false, office);
        organizations.add(List.of(new NewUnit(
                town.unitCode("NORTH-1-99"),
                "Chi bộ mới",
                UnitKind.PARTY_CELL,
                UnitLevel.CELL,
                town.unitCode("NORTH-1"),
                List.of(),
                LocalDate.of(2000, 1, 1),
                true)));

        var again = publications.publish(document.id(), document.version(), false, office);

        assertThat(again.obligations()).isZero();
        assertThat(again.assignments()).isZero();
        assertThat(assignments()).isEqualTo(32);
    }

    @Test
    void twoWhoPublishAtOncePublishOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Publication> publish = () -> {
            start.await();
            return publications.publish(document.id(), document.version(), false, office);
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            var results = people.invokeAll(List.of(publish, publish)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(results).extracting(Publication::assignments).containsExactlyInAnyOrder(32, 0);
        }
        assertThat(assignments()).isEqualTo(32);
    }

    @Test
    void whoSawAnOlderVersionPublishesNothing() {
        assertThatThrownBy(() -> publications.publish(document.id(), document.version() + 1, false, office))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(assignments()).isZero();
    }

    @Test
    void whoMayOnlyDraftPublishesNothing() {
        assertThatThrownBy(() ->
                        publications.publish(document.id(), document.version(), false, town.actor("", Role.PROPAGANDA)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void notEvenARepairScriptWritesHalfAState() {
        publications.publish(document.id(), document.version(), false, office);
        var id = town.assignment("20-CT", 1, "NORTH-1-1");

        assertThatThrownBy(() -> database.sql("update obligation.assignment set standing = 'CONFIRMED' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update obligation.assignment set standing = 'RETURNED' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql(
                                "update obligation.assignment set submitted_on = '2019-01-01' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private long assignments() {
        return database.sql("select count(*) from obligation.assignment where document_id = :id")
                .param("id", document.id().value())
                .query(Long.class)
                .single();
    }

    private long supporting() {
        return database.sql("""
                select count(*) from obligation.supporting_unit
                join obligation.obligation on obligation.id = supporting_unit.obligation_id
                where obligation.document_id = :id
                """)
                .param("id", document.id().value())
                .query(Long.class)
                .single();
    }
}
