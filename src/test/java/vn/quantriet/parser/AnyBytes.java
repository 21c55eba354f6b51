package vn.quantriet.parser;

import java.nio.charset.StandardCharsets;
import vn.quantriet.parser.output.AkomaNtoso;
import vn.quantriet.parser.output.HtmlReport;
import vn.quantriet.parser.output.JsonReport;

/** What the fuzzer calls with whatever it makes up: reading and writing must work, and nothing may be lost. */
public final class AnyBytes {

    private AnyBytes() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var parsed = DirectiveParser.parse(text);
        var end = 0;
        for (var block : parsed.blocks()) {
            if (block.span().start() != end) throw new AssertionError("a gap at " + end);
            end = block.span().end();
        }
        if (end != text.length()) throw new AssertionError("lost from " + end);
        if (!DirectiveParser.structure(text).provisions().equals(parsed.provisions())) {
            throw new AssertionError("two readings of one structure");
        }
        JsonReport.of(parsed);
        AkomaNtoso.of(parsed);
        HtmlReport.of(parsed);
    }
}
