package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** A document tells its field of work, and that it has changed when it is sorted anew. */
@DatabaseTest("integration")
@Tag("integration")
class SortedDocumentsByApiTest extends ConnectedTown {

    @Autowired
    Documents documents;

    @Autowired
    DocumentShelf shelf;

    @Test
    void theFieldIsPartOfADocumentAndOfItsTag() {
        var system = system("");
        var path = "/api/v1/documents/" + town.slug(PAPER);
        var before = system.get(path);
        assertThat(before.json().has("field")).isFalse();

        var office = town.actor("", Role.OFFICE);
        var document = shelf.get(town.slug(PAPER), office);
        documents.classify(document.id(), document.version(), "kinh-te", office);

        var after = system.get(path, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().path("field").path("code").asString()).isEqualTo("kinh-te");
        assertThat(after.json().path("field").path("name").asString()).isEqualTo("Kinh tế, ngân sách");
        var listed = system.get("/api/v1/documents").json().path("items").get(0);
        assertThat(listed.path("field").path("code").asString()).isEqualTo("kinh-te");
        var described =
                system.get("/api/v1/openapi.json").json().path("components").path("schemas");
        assertThat(described.path("DocumentField").path("properties").has("code"))
                .isTrue();
        assertThat(described.path("Document").path("properties").has("field")).isTrue();
    }
}
