package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.audit.web.Telling;
import vn.quantriet.shell.Texts;

/**
 * Everything the log records is told in a sentence, {@code module.audited.verb} in the module's bundle. This looks at
 * what the sources say; what is put together at run time is looked at in every test that does it.
 */
@Tag("structure")
class AuditedActionsTest {

    private static final Pattern EVENT = Pattern.compile("record (\\w+)\\([^{]*?implements[^{]*\\bAudited\\b");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z][a-z-]*[a-z])\"");
    private static final Pattern OWN_ACTION =
            Pattern.compile("String action\\(\\) \\{\\s*return \"([a-z]+\\.[a-z][a-z-]*[a-z])\"");

    @Test
    void everyActionHasItsSentence() {
        var actions = actions();
        assertThat(actions).hasSizeGreaterThan(5);
        assertThat(actions)
                .allSatisfy(action -> assertThat(Texts.isKnown(Telling.key(action)))
                        .as("%s needs a sentence under %s", action, Telling.key(action))
                        .isTrue());
    }

    private static Set<String> actions() {
        var found = new TreeSet<String>();
        for (var file : Sources.under(Sources.JAVA, ".java")) {
            var text = Sources.text(file);
            EVENT.matcher(text).results().forEach(event -> found.addAll(published(event.group(1))));
            if (EVENT.matcher(text).find()) OWN_ACTION.matcher(text).results().forEach(own -> found.add(own.group(1)));
        }
        return found;
    }

    /** Literals handed to the event where it is made. */
    private static Set<String> published(String event) {
        var made = Pattern.compile("new " + event + "\\(([^;]*);");
        var found = new TreeSet<String>();
        for (var file : Sources.under(Sources.JAVA, ".java"))
            made.matcher(Sources.text(file))
                    .results()
                    .flatMap(call -> ACTION.matcher(call.group(1)).results())
                    .forEach(action -> found.add(action.group(1)));
        return found;
    }
}
