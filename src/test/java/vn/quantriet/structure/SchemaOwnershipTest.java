package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            Pattern.compile("\"\"\"(.*?)\"\"\"|\\.sql\\(\\s*\"(?!\"\")(.*?)\"", Pattern.DOTALL);

    /** Where a table is named or a function called; elsewhere «person.name» is a column of what is called so there. */
    private static final Pattern NAMED = Pattern.compile(
            ("\\b(?:from|join|into|update|using|lateral|copy|table)\\s+(?<schema>SCHEMAS)\\.(?<name>[a-z_]+)"
                            + "|\\b(?<home>SCHEMAS)\\.(?<function>[a-z_]+)\\(")
                    .replace("SCHEMAS", String.join("|", SCHEMAS)));

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
        var line = "database.sql(\"select * from identity.account\")";
        var block = "database.sql(\"\"\"\nselect person.id from person.person, x where person.old(1) > 0\n\"\"\")";
        var good = "database.sql(\"\"\"\nselect person.id from person.published_person person\n\"\"\")";

        assertThat(trespasses("directive", Path.of("Bad.java"), line)).hasSize(1);
        assertThat(trespasses("directive", Path.of("Bad.java"), good + ".param(person.value())" + block))
                .hasSize(2);
        assertThat(trespasses("directive", Path.of("Good.java"), good)).isEmpty();
    }

    private static Stream<String> trespasses(String module, Path file, String text) {
        return TEXT_BLOCK
                .matcher(text)
                .results()
                .map(block -> block.group(1) == null ? block.group(2) : block.group(1))
                .flatMap(sql -> NAMED.matcher(sql).results())
                .filter(named -> isAnothers(module, named.group("schema"), named.group("name"))
                        || isAnothers(module, named.group("home"), named.group("function")))
                .map(named -> file + ": " + named.group());
    }

    private static boolean isAnothers(String module, @Nullable String schema, @Nullable String name) {
        return schema != null && name != null && !schema.equals(module) && !name.startsWith("published_");
    }
}
