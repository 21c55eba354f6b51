package vn.quantriet.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents invented for the tests, one of each make. */
public final class Samples {

    public static final List<String> ALL = List.of(
            "plan-of-a-party-committee",
            "dispatch",
            "web-page",
            "letter-of-a-district",
            "resolution-with-annex",
            "plan-of-a-department",
            "decision-without-head");

    private Samples() {}

    public static String text(String name) {
        try (var file = Samples.class.getResourceAsStream("/vn/quantriet/parser/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedDirective parsed(String name) {
        return DirectiveParser.parse(text(name));
    }
}
