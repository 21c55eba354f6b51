package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, every key that is used exists, and templates hold no sentences. */
@Tag("structure")
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("\\bt\\(\"([a-z][a-zA-Z.-]+[a-zA-Z])\"");
    private static final Pattern KEY_OF_REFUSAL = Pattern.compile("super\\(\\s*\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern VIETNAMESE =
            Pattern.compile(">[^<>${}@]*[ăâđêôơưạảấầậắằặẹẻẽếềệịỉọỏốồộớờợụủứừựỳỵỷỹ][^<>${}@]*<");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (var file : Sources.under(MESSAGES, "_vi.properties")) {
            var english = Path.of(file.toString().replace("_vi.", "_en."));
            assertThat(keys(english)).as(file.toString()).isEqualTo(keys(file));
        }
    }

    @Test
    void keysBeginWithTheirModule() {
        for (var file : Sources.under(MESSAGES, "_vi.properties")) {
            var module = file.getFileName().toString().replace("_vi.properties", "");
            assertThat(keys(file)).as(file.toString()).allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void everyKeyThatIsUsedExists() {
        assertThat(known()).containsAll(used(Sources.TEMPLATES, ".jte", KEY_IN_TEMPLATE));
        assertThat(known()).containsAll(used(Sources.JAVA, ".java", KEY_OF_REFUSAL));
        assertThat(used(Sources.TEMPLATES, ".jte", KEY_IN_TEMPLATE)).hasSizeGreaterThan(40);
        assertThat(used(Sources.JAVA, ".java", KEY_OF_REFUSAL)).hasSizeGreaterThan(5);
    }

    @Test
    void templatesHoldNoSentences() {
        for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
            var words = Sources.text(template).replace("Quán Triệt", "");
            assertThat(VIETNAMESE.matcher(words).find()).as(template.toString()).isFalse();
        }
        assertThat(VIETNAMESE.matcher("<p>Việc của tôi</p>").find()).isTrue();
    }

    private static Set<String> known() {
        return Sources.under(MESSAGES, "_vi.properties").stream()
                .flatMap(file -> keys(file).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> used(Path folder, String ending, Pattern key) {
        return Sources.under(folder, ending).stream()
                .flatMap(file -> key.matcher(Sources.text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Stream.of(properties.keySet().toArray())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
