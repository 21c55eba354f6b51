package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** Figures for another system are those of the pages, and the list of assignments explains each of them. */
@DatabaseTest("integration")
@Tag("integration")
class BoardByApiTest extends ConnectedTown {

    @Autowired
    Documents documents;

    @Autowired
    DocumentShelf shelf;

    @Test
    void theBoardIsThatOfThePages() {
        var board = system("").get("/api/v1/board?document=" + town.slug(PAPER)).json();

        assertThat(board.path("total").path("all").asLong()).isEqualTo(10);
        assertThat(board.path("total").path("byTimeliness").path("IN_TIME").asLong())
                .isEqualTo(8);
        assertThat(board.path("rows")).hasSize(2);
        assertThat(board.path("topics")).hasSize(2);
        assertThat(system("").get("/api/v1/board?day=2999-01-01").status()).isEqualTo(422);
        assertThat(system("").get("/api/v1/board?day=hom-qua").code()).isEqualTo("shell.api-bad-parameter");
    }

    /** Eight cells with a duty that is due on 31/3/2031, and two districts with one that has no day. */
    @Test
    void whatNarrowsTheBoardNarrowsTheListOfItsFacts() {
        publish("21-CT");
        sort(PAPER, "kinh-te");
        var system = system("");
        var paper = "document=" + town.slug(PAPER) + "&";
        var expected = Map.of(
                "field=kinh-te",
                10L,
                "field=doi-ngoai",
                0L,
                paper + "level=CELL",
                8L,
                paper + "level=DISTRICT",
                2L,
                paper + "dueFrom=2031-03-31&dueUntil=2031-03-31",
                8L,
                paper + "dueUntil=2031-03-30",
                0L,
                paper + "lead=" + town.unitCode(CELL),
                1L,
                paper + "level=CELL&field=kinh-te&unit=" + town.unitCode("NORTH-1"),
                2L,
                paper + "period=2031-03-01",
                0L,
                "kind=INSPECTION",
                0L);

        expected.forEach((query, count) -> {
            var board = system.get("/api/v1/board?" + query).json();
            assertThat(board.path("total").path("all").asLong()).as(query).isEqualTo(count);
            assertThat(codes(system, "/api/v1/assignments?limit=3&" + query, "id"))
                    .as(query)
                    .hasSize(count.intValue());
        });
    }

    private void sort(String number, String field) {
        var office = town.actor("", Role.OFFICE);
        var document = shelf.get(town.slug(number), office);
        documents.classify(document.id(), document.version(), field, office);
    }

    @Test
    void whatCannotNarrowIsSaid() {
        var system = system("");
        for (var list : List.of("/api/v1/board?", "/api/v1/assignments?")) {
            for (var wrong : List.of("level=XA", "kind=VIEC", "dueFrom=hom-qua", "period=2031-13-01"))
                assertThat(system.get(list + wrong).code()).as(list + wrong).isEqualTo("shell.api-bad-parameter");
            assertThat(system.get(list + "dueFrom=2031-02-01&dueUntil=2031-01-01")
                            .status())
                    .isEqualTo(422);
            assertThat(system.get(list + "lead=khong-co").status()).isEqualTo(404);
        }
        assertThat(system.get("/api/v1/board?field=khong-co").status()).isEqualTo(404);
        assertThat(system("SOUTH")
                        .get("/api/v1/assignments?lead=" + town.unitCode(CELL))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theBoardOfADutyThatComesRoundNeedsNoMoreThanTheScopeOfTheBoard() {
        var duty = database.sql("""
                update obligation.obligation set recurrence = 'MONTHLY'
                where id = (select min(duty.id) from obligation.obligation duty
                            join directive.document on document.id = duty.document_id where document.slug = :paper)
                returning id
                """)
                .param("paper", town.slug(PAPER))
                .query(Long.class)
                .single();
        database.sql("update obligation.assignment set period = '2026-10-01' where obligation_id = :id")
                .param("id", duty)
                .update();
        var path = "/api/v1/board/periods?obligation=" + duty;

        var board = system("", Set.of(Scope.SEE_BOARD)).get(path).json();
        assertThat(board.path("periods").get(0).asString()).isEqualTo("2026-10-01");
        assertThat(board.path("rows"))
                .allSatisfy(
                        row -> assertThat(row.path("cells").get(0).path("all").asLong())
                                .isPositive());
        assertThat(system("", Set.of(Scope.READ_OBLIGATIONS)).get(path).status())
                .isEqualTo(403);
        assertThat(system("").get("/api/v1/board/periods?obligation=0").status())
                .isEqualTo(404);
        database.sql("update obligation.assignment set period = null where obligation_id = :id")
                .param("id", duty)
                .update();
        database.sql("update obligation.obligation set recurrence = null where id = :id")
                .param("id", duty)
                .update();
    }
}
