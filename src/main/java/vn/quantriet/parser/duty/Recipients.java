package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.structure.Paragraph;

/**
 * Reads whom a letter or a dispatch is sent to, above its text: «Kính gửi: - Giám đốc Sở Y tế; - Chủ tịch UBND các
 * huyện.», «THỦ TƯỚNG CHÍNH PHỦ điện: - Bộ trưởng Bộ Y tế; …».
 */
final class Recipients {

    private static final int MOST = 60;
    private static final int FIRST = 3;

    private Recipients() {}

    static Subject above(List<Paragraph> paragraphs, Grammar grammar, ActorReader actors) {
        var limit = paragraphs.isEmpty()
                ? 0
                : paragraphs.get(Math.min(FIRST, paragraphs.size()) - 1).to();
        for (var i = 0; i + 2 < limit; i++) {
            var line = grammar.tokens.id(i) == Word.KINH && grammar.tokens.id(i + 1) == Word.SEND;
            if (line && grammar.tokens.capital(i)) {
                return named(i + 2, limit, grammar, actors);
            }
            if (grammar.tokens.id(i) == Word.WIRE && grammar.tokens.is(i + 1, ':') && grammar.tokens.shouted(i - 1)) {
                return named(i + 2, listed(i + 1, paragraphs), grammar, actors);
            }
        }
        return Subject.NOBODY;
    }

    /** The token after the bullets beneath the colon. */
    private static int listed(int colon, List<Paragraph> paragraphs) {
        var end = colon + 1;
        for (var paragraph : paragraphs) {
            if (paragraph.to() > end && paragraph.from() <= colon
                    || paragraph.from() == end && paragraph.bullet() != 0) {
                end = paragraph.to();
            } else if (paragraph.from() > end) {
                break;
            }
        }
        return end;
    }

    private static Subject named(int from, int limit, Grammar grammar, ActorReader actors) {
        var bodies = new ArrayList<Phrase>();
        var i = from;
        while (i < limit && bodies.size() < MOST) {
            if (grammar.tokens.word(i) && grammar.actor(i, limit)) {
                var read = actors.read(i, limit);
                bodies.addAll(read.bodies());
                i = Math.max(i + 1, read.to());
            } else if (grammar.tokens.word(i) || grammar.tokens.is(i, '.')) {
                break;
            } else {
                i++;
            }
        }
        return new Subject(List.copyOf(bodies), List.of(), ActorSource.INHERITED);
    }
}
