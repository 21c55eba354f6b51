package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Tag;

/**
 * No text makes reading explode: whatever pieces are strung together and repeated, twice the text takes about twice the
 * time. Sizes are compared with each other in the same run, so that no machine is too slow for it.
 */
@Tag("parser")
class HostileTextTest {

    private static final int SMALL = 16_000;

    @Property(tries = 60)
    void repeatedPiecesTakeTimeInProportion(@ForAll("pieces") String pieces) {
        assertThat(Growth.inProportion(DirectiveParser::parse, "", pieces, SMALL))
                .isTrue();
    }

    /** What opens at the beginning and is never closed must not be looked for again and again. */
    @Property(tries = 40)
    void nothingIsLookedForToTheEndOfTheTextTwice(@ForAll("pieces") String pieces, @ForAll("pieces") String opening) {
        assertThat(Growth.inProportion(DirectiveParser::parse, opening, pieces, SMALL))
                .isTrue();
    }

    @Example
    void workThatGrowsWithTheSquareIsFoundOut() {
        assertThat(Growth.inProportion(HostileTextTest::everyEndOf, "", "a", SMALL / 4))
                .isFalse();
    }

    private static void everyEndOf(String text) {
        var hash = 0;
        for (var from = 0; from < text.length(); from++) {
            for (var i = from; i < text.length(); i++) {
                hash = hash * 31 + text.charAt(i);
            }
        }
        assertThat(hash).isNotZero();
    }

    @Provide
    Arbitrary<String> pieces() {
        var known = Arbitraries.of(HostilePieces.ALL);
        var any = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }
}
