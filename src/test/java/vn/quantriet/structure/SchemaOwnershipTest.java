package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SQL in a module names that module's own schema, or what another has published. */
@Tag("structure")
class SchemaOwnershipTest {

    private static final List<String> SCHEMAS = List.of(
            "calendar",
            "exchange",
            "job",
            "organization",
            "person",
            "identity",
            "integration",
            "audit",
            "directive",
            "material",
            "obligation",
            "receipt",
            "study",
            "quiz",
            "paper",
            "discussion",
            "integrity",
            "urging");
    private static final Pattern TEXT_BLOCK =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\\.sql\\(\\s*\"(.*?)\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\b(" + String.join("|", SCHEMAS) + ")\\.([a-z_]+)");

    @Test
    void nobodyReadsAnothersTables() {
        var files = Sources.under(Sources.JAVA, ".java");
        assertThat(files.stream()
                        .flatMap(file -> trespasses(Sources.module(Sources.JAVA, file), file, Sources.text(file))))
                .isEmpty();
        assertThat(files.stream()
                        .filter(file -> TEXT_BLOCK.matcher(Sources.text(file)).find())
                        .count())
                .as("files with SQL")
                .isGreaterThan(5);
    }

    @Test
    void aTrespassIsSeen() {
        var bad = "database.sql(\"select * from identity.account\")";
        assertThat(trespasses("directive", Path.of("Bad.java"), bad)).hasSize(1);
    }

    private static Stream<String> trespasses(String module, Path file, String text) {
        return TEXT_BLOCK
                .matcher(text)
                .results()
                .map(block -> block.group(1) == null ? block.group(2) : block.group(1))
                .flatMap(sql -> TABLE.matcher(sql).results())
                .filter(table ->
                        !table.group(1).equals(module) && !table.group(2).startsWith("published_"))
                .map(table -> file + ": " + table.group());
    }
}
