package vn.quantriet.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.quiz.round.Part;

/** Whatever is asked and answered, in whatever order it was shown. */
@Tag("quiz")
class ScoringProperties {

    @Property(tries = 300)
    void theRightAnswerEarnsEverythingHoweverItWasShown(
            @ForAll("questions") NewQuestion question, @ForAll long seed, @ForAll boolean partly) {
        var shown = shown(question, seed);
        assertThat(Scoring.score(question, shown, right(question, shown), 7, partly))
                .isEqualTo(700);
    }

    @Property(tries = 500)
    void anyAnswerEarnsBetweenNothingAndEverything(
            @ForAll("questions") NewQuestion question,
            @ForAll long seed,
            @ForAll("answers") String answer,
            @ForAll @IntRange(min = 1, max = 100) int points) {
        var shown = shown(question, seed);
        var whole = Scoring.score(question, shown, Answer.of(answer), points, false);
        var partly = Scoring.score(question, shown, Answer.of(answer), points, true);
        assertThat(whole).isIn(0, 100 * points);
        assertThat(partly).isBetween(whole, 100 * points);
        assertThat(Scoring.score(question, shown, Answer.NONE, points, true)).isZero();
    }

    @Property(tries = 200)
    void whoeverTicksEverythingGainsNothingUnlessItIsRight(
            @ForAll("questions") NewQuestion question, @ForAll long seed) {
        if (question.kind() == QuestionKind.ORDERING) return;
        var shown = shown(question, seed);
        var all = new StringBuilder();
        for (var place = 0; place < shown.length(); place++) all.append((char) ('a' + place));
        var right = question.statements().stream().filter(Statement::right).count();
        var expected =
                question.kind() == QuestionKind.MULTIPLE ? Math.max(0, 2 * right - shown.length()) * 1000 / right : 0;
        assertThat((long) Scoring.score(question, shown, Answer.of(all.toString()), 10, true))
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void aPaperHasWhatTheBlueprintSaysAndNothingTwice(
            @ForAll @IntRange(min = 1, max = 6) int parts, @ForAll @IntRange(min = 1, max = 9) int each) {
        var blueprint = new ArrayList<Part>();
        var pool = new HashMap<Integer, List<EditionId>>();
        for (var n = 1; n <= parts; n++) {
            blueprint.add(new Part("", null, each, n));
            var from = n * 100L;
            pool.put(
                    n,
                    IntStream.range(0, each + n)
                            .mapToObj(it -> new EditionId(from + it))
                            .toList());
        }
        var paper = Paper.draw(blueprint, pool, ScoringProperties::contents, RandomGenerator.of("L64X128MixRandom"));
        assertThat(paper.questions()).hasSize(parts * each).doesNotHaveDuplicates();
        for (var n = 0; n < paper.questions().size(); n++) {
            var part = paper.points().get(n);
            assertThat(pool.get(part)).contains(paper.questions().get(n));
            assertThat(paper.shown().get(n).chars().sorted().mapToObj(c -> (char) c))
                    .containsExactly('a', 'b', 'c');
        }
    }

    private static Map<EditionId, NewQuestion> contents(List<EditionId> ids) {
        var known = new HashMap<EditionId, NewQuestion>();
        var statements = List.of(new Statement("một", true), new Statement("hai", false), new Statement("ba", false));
        var question = new NewQuestion(QuestionKind.SINGLE, "Hỏi", "", Difficulty.EASY, "", statements);
        ids.forEach(id -> known.put(id, question));
        return known;
    }

    private static String shown(NewQuestion question, long seed) {
        var letters = new ArrayList<String>();
        for (var n = 0; n < question.statements().size(); n++) letters.add(Character.toString('a' + n));
        Collections.shuffle(letters, new Random(seed));
        return String.join("", letters);
    }

    private static Answer right(NewQuestion question, String shown) {
        var answer = new StringBuilder();
        for (var place = 0; place < shown.length(); place++) {
            var which = shown.charAt(place) - 'a';
            if (question.kind() == QuestionKind.ORDERING) answer.append(Answer.position(which + 1));
            else if (question.statements().get(which).right()) answer.append((char) ('a' + place));
        }
        return Answer.of(answer.toString());
    }

    @Provide
    Arbitrary<NewQuestion> questions() {
        var size = Arbitraries.integers().between(2, 12);
        var right = Arbitraries.integers().between(0, 11).set().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(QuestionKind.class), size, right)
                .as((kind, number, chosen) -> {
                    var all = new HashSet<>(chosen);
                    var one = chosen.iterator().next() % number;
                    var statements = IntStream.range(0, number)
                            .mapToObj(n -> new Statement(
                                    "Ý " + n, n == one || kind == QuestionKind.MULTIPLE && all.contains(n)))
                            .toList();
                    return new NewQuestion(kind, "Hỏi", "", Difficulty.EASY, "", statements);
                });
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.strings().withChars("abcdefghijkl123456789-").ofMaxLength(12);
    }
}
