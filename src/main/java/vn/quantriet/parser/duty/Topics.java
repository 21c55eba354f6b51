package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Bodies named first because the sentence concerns them: «Đối với các cơ sở giết mổ, …». */
final class Topics {

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;

    Topics(Grammar grammar, ActorReader actors) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
    }

    /** «Đối với A, B và C» is passed over whole when the sentence goes on after it. */
    int after(int from, int words, int limit) {
        if (!grammar.at(from, limit, Sort.TOPIC) || !grammar.actor(words, limit)) {
            return -1;
        }
        var listed = actors.read(words, limit);
        var end = listed.to();
        var apart = grammar.comma(end) || tokens.is(end, ':');
        if (!grammar.predicate(apart ? end + 1 : end, limit)) {
            return -1;
        }
        return apart ? end + 1 : listed.bodies().size() > 1 ? last(words, end) : end;
    }

    /** «Đối với các cơ sở giết mổ, Sở Y tế kiểm tra …»: right before the verb stands who is to act. */
    private int last(int from, int end) {
        for (var i = from; i < end && !tokens.capital(from); i++) {
            if (parts(i) && begins(i + 1, end) && grammar.actor(i + 1, end)) {
                return i + 1;
            }
        }
        var i = end - 1;
        while (i > from && !(parts(i) && begins(i + 1, end))) {
            i--;
        }
        return i > from ? i + 1 : end;
    }

    private boolean parts(int i) {
        return grammar.comma(i) || tokens.is(i, ';');
    }

    private boolean begins(int i, int end) {
        return tokens.capital(i) || grammar.afterArticle(i, end) > i;
    }
}
