package vn.quantriet.parser.output;

import org.jspecify.annotations.Nullable;

/** Writes JSON, one call for each sign that opens, names, says or closes; it sets the commas and the indents. */
final class Json {

    private final StringBuilder out = new StringBuilder(4096);
    private int depth;
    private boolean first = true;

    Json object() {
        return open('{');
    }

    Json array() {
        return open('[');
    }

    Json endObject() {
        return close('}');
    }

    Json endArray() {
        return close(']');
    }

    Json name(String name) {
        separate();
        quote(name);
        out.append(": ");
        first = true;
        return this;
    }

    Json value(@Nullable String value) {
        item();
        if (value == null) {
            out.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    Json number(long value) {
        item();
        out.append(value);
        return this;
    }

    Json number(double value) {
        item();
        out.append(value);
        return this;
    }

    String text() {
        return out.append('\n').toString();
    }

    private Json open(char sign) {
        item();
        out.append(sign);
        depth++;
        first = true;
        return this;
    }

    private Json close(char sign) {
        depth--;
        var last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            newline();
        }
        out.append(sign);
        first = false;
        return this;
    }

    /** A value after its name stands on the same line; a member of an array on its own. */
    private void item() {
        if (depth > 0 && !(first && out.charAt(out.length() - 1) == ' ')) {
            separate();
        }
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        newline();
        first = false;
    }

    private void newline() {
        out.append('\n');
        for (var i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void quote(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                    out.append("\\u");
                    for (var shift = 12; shift >= 0; shift -= 4) {
                        out.append(Character.forDigit(c >> shift & 15, 16));
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
