package vn.quantriet.parser.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Reference;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.token.Stretches;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Vocabulary;
import vn.quantriet.text.VietnameseText;

/** Reads the tokens of the document and writes the other documents it cites, each once with all its places. */
public final class Citations implements CitedTokens {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int FORM = VOCABULARY.word("mẫu");
    private static final int SO = VOCABULARY.word("số");

    private final Map<String, Citation> byNumber = new LinkedHashMap<>();
    private final BitSet cited = new BitSet();

    private Citations() {}

    /** Reads those stretches of the tokens that belong to the document. */
    public static Citations in(Tokens tokens, Stretches stretches) {
        var citations = new Citations();
        var next = 0;
        for (var stretch = 0; stretch < stretches.size(); stretch++) {
            for (next = Math.max(next, stretches.from(stretch)); next < stretches.to(stretch); next++) {
                if (tokens.number(next)) {
                    next = citations.read(tokens, next);
                }
            }
        }
        return citations;
    }

    /** The documents cited, without the one whose own number is given. */
    public List<Reference> others(@Nullable String own) {
        var references = new ArrayList<Reference>();
        var ownKey = own == null ? "" : key(own);
        for (var entry : byNumber.entrySet()) {
            if (!entry.getKey().equals(ownKey)) {
                references.add(entry.getValue().reference());
            }
        }
        return references;
    }

    @Override
    public boolean covers(int token) {
        return cited.get(token);
    }

    /** Two writings of one number have one key: no leading zeros, no case, ordinary hyphens. */
    public static String key(String number) {
        var key = VietnameseText.matchKey(number).replace(" ", "");
        var zeros = 0;
        while (zeros < key.length() - 1 && key.charAt(zeros) == '0' && Character.isDigit(key.charAt(zeros + 1))) {
            zeros++;
        }
        return key.substring(zeros);
    }

    /** «biên bản mẫu 03/HNMT», «mẫu số 01/BC»: a form to fill in, no document. */
    private static boolean form(Tokens tokens, int number) {
        return tokens.id(number - 1) == FORM || tokens.id(number - 1) == SO && tokens.id(number - 2) == FORM;
    }

    private int read(Tokens tokens, int from) {
        var number = DocumentNumber.at(tokens, from);
        if (number == null || form(tokens, from)) {
            return from;
        }
        var text = number.text(tokens);
        var citation = byNumber.computeIfAbsent(key(text), _ -> new Citation(text));
        var date = DateOfCitation.near(tokens, number);
        citation.add(tokens.span(number.from(), number.to()), date == null ? null : date.date());
        cited.set(number.from(), number.to());
        if (date != null) {
            cited.set(date.from(), date.to());
        }
        return number.to() - 1;
    }

    private static final class Citation {

        private final String number;
        private final List<Span> spans = new ArrayList<>();
        private @Nullable LocalDate date;

        private Citation(String number) {
            this.number = number;
        }

        private void add(Span span, @Nullable LocalDate given) {
            spans.add(span);
            date = date == null ? given : date;
        }

        private Reference reference() {
            return new Reference(number, date, spans);
        }
    }
}
