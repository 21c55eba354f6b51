package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labelled documents beside the project, where they are there. */
@Tag("parser")
class SharedCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/open");

    @Test
    void everyNumberedPartAndCitationIsFound() throws IOException {
        assumeTrue(Files.exists(CORPUS), "Bộ văn bản có nhãn không có ở ../shared/corpus");
        try (var files = Files.list(CORPUS.resolve("gold"))) {
            for (var gold : files.sorted().toList()) {
                var labels = JsonMapper.shared().readTree(gold.toFile());
                var parsed = DirectiveParser.parse(raw(gold));
                assertThat(parsed.provisions())
                        .as(gold.toString())
                        .extracting(Provision::id)
                        .containsExactlyElementsOf(
                                texts(labels, "provisions", "id").toList());
                assertThat(parsed.references())
                        .as(gold.toString())
                        .extracting(Reference::number)
                        .containsExactlyInAnyOrderElementsOf(
                                texts(labels, "references", "number").toList());
            }
        }
    }

    private static String raw(Path gold) throws IOException {
        var name = String.valueOf(gold.getFileName()).replace(".json", ".txt");
        return Files.readString(CORPUS.resolve("raw").resolve(name));
    }

    private static Stream<String> texts(JsonNode labels, String list, String field) {
        return labels.get(list).valueStream().map(entry -> entry.get(field).asString());
    }
}
