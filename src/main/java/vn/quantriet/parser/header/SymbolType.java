package vn.quantriet.parser.header;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** The kind of document as its number tells it: «12/CT-UBND»; a letter names only offices, «35/VP-KTN». */
final class SymbolType {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private SymbolType() {}

    static @Nullable Found<DocumentType> of(Tokens tokens, @Nullable Phrase number) {
        if (number == null) {
            return null;
        }
        var letters = false;
        for (var i = tokens.from(number.span().start());
                i < tokens.size() && tokens.end(i) <= number.span().end();
                i++) {
            var symbol = VOCABULARY.after(tokens, i, Sort.SYMBOL);
            var code = symbol > 0 ? VOCABULARY.value(tokens, i, symbol) : null;
            if (code != null && tokens.capital(i)) {
                return new Found<>(DocumentType.valueOf(code), number.span());
            }
            letters |= tokens.word(i);
        }
        return letters ? new Found<>(DocumentType.OFFICIAL_LETTER, number.span()) : null;
    }
}
