package vn.quantriet.intake.encoding;

/** Word stores the bytes of fonts it takes for symbols in the private area, U+F020 to U+F0FF. */
final class SymbolFont {

    private SymbolFont() {}

    static char letter(char c) {
        return c >= 0xF020 && c <= 0xF0FF ? (char) (c - 0xF000) : c;
    }
}
