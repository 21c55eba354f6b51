package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;

/**
 * «…: cấp tỉnh trước ngày …, cấp xã trước ngày …», «… ở huyện trong tháng 4, ở xã trong tháng 5»: a level and its own
 * day for the work named before.
 *
 * @param bodies the level
 * @param place true when it is only said where («ở cấp xã») and the work stays with whom it was given to
 * @param day by when
 */
record Level(Actors bodies, boolean place, Mention day) {

    static @Nullable Level at(Grammar grammar, ActorReader actors, Deadlines deadlines, int from, int limit) {
        var word = grammar.tokens.id(from);
        var place = word == Word.O || word == Word.TAI;
        var begins = place ? from + 1 : from;
        if (!grammar.actor(begins, limit)) {
            return null;
        }
        var bodies = actors.read(begins, limit);
        var day = deadlines.at(bodies.to());
        return day == null || !day.dated() || day.to() > limit ? null : new Level(bodies, place, day);
    }

    /** The same work for this level by its day. */
    Draft of(Draft work) {
        var named = new Subject(bodies.bodies(), work.subject().coordinate(), ActorSource.EXPLICIT);
        var subject = place ? work.subject() : named;
        return work.by(subject).due(day);
    }
}
