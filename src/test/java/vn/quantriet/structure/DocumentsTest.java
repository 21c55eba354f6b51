package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What documents point to exists, and what must be in them is. */
@Tag("structure")
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void everyLinkLeadsSomewhere() {
        for (var document : documents())
            assertThat(brokenLinks(document, Sources.text(document)))
                    .as(document.toString())
                    .isEmpty();
        assertThat(documents()).hasSizeGreaterThan(20);
    }

    @Test
    void aBrokenLinkIsSeen() {
        var readme = Path.of("README.md");
        assertThat(brokenLinks(readme, "[a](nowhere.md), [b](README.md#nothing), `[c](code.md)`"))
                .containsExactly("nowhere.md", "README.md#nothing");
    }

    @Test
    void theReadmeNamesEveryModule() {
        var readme = Sources.text(Path.of("README.md"));
        for (var module : ModulesTest.MODULES) {
            if (!module.isRootModule()) assertThat(readme).contains(" | `" + module.getIdentifier() + "` | ");
        }
    }

    @Test
    void everyDecisionIsListedUnderItsTitle() {
        var list = Sources.text(DECISIONS.resolve("README.md"));
        for (var decision : Sources.under(DECISIONS, ".md")) {
            if (decision.endsWith("README.md")) continue;
            var title = Sources.text(decision).lines().findFirst().orElse("").replaceFirst("# \\d+\\. ", "");
            assertThat(list).contains("[" + title + "](" + decision.getFileName() + ")");
        }
    }

    @Test
    void theGlossaryNamesWhatExists() {
        var names = glossary();
        assertThat(names).hasSizeGreaterThan(60).allMatch(DocumentsTest::exists);
        assertThat(List.of("Timeliness.NEVER", "Nobody", "obligation.nothing")).noneMatch(DocumentsTest::exists);
    }

    private static List<String> glossary() {
        return Sources.text(Path.of("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> NAME.matcher(line).results())
                .map(name -> name.group(1))
                .toList();
    }

    /** A table or function with its schema, a type, or something that stands in a type. */
    private static boolean exists(String name) {
        if (Character.isLowerCase(name.charAt(0))) return stands("create (table|function) " + name, MIGRATIONS, ".sql");
        var parts = name.split("\\.", 2);
        return stands(parts[parts.length - 1], Sources.JAVA, "/" + parts[0] + ".java");
    }

    private static boolean stands(String words, Path folder, String ending) {
        var pattern = Pattern.compile("\\b" + words + "\\b");
        return Sources.under(folder, ending).stream()
                .anyMatch(file -> pattern.matcher(Sources.text(file)).find());
    }

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "STYLE.md").map(Path::of),
                        Sources.under(Path.of("docs"), ".md").stream())
                .toList();
    }

    private static List<String> brokenLinks(Path document, String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://") && !leadsSomewhere(document, link))
                .toList();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** As the usual viewers make them from headings. */
    private static List<String> anchors(Path document) {
        return HEADING.matcher(Sources.text(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).strip())
                .map(heading ->
                        heading.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
