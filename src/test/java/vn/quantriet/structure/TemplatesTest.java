package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A template includes its own module's and the shell's, and holds neither script nor style. */
@Tag("structure")
class TemplatesTest {

    private static final Pattern INCLUDED = Pattern.compile("@template\\.([a-z]+)\\.");
    private static final Pattern INLINE = Pattern.compile("<style|<script>|\\sstyle=|\\son[a-z]+=|href=\"javascript:");

    /** Parts that other modules' pages are meant to use. */
    private static final List<String> LENT = List.of("shell", "organization");

    @Test
    void nobodyIncludesAnothersTemplates() {
        for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
            var module = Sources.module(Sources.TEMPLATES, template);
            assertThat(foreign(module, Sources.text(template)))
                    .as(template.toString())
                    .isEmpty();
        }
        assertThat(foreign("directive", "@template.obligation.part.state(a = b)"))
                .containsExactly("obligation");
    }

    @Test
    void nothingIsInline() {
        for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
            assertThat(INLINE.matcher(Sources.text(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
    }

    private static Stream<String> foreign(String module, String text) {
        return INCLUDED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals(module) && !LENT.contains(name));
    }
}
