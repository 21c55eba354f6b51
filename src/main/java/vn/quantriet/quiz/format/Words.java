package vn.quantriet.quiz.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.QuestionKind;

/** What kinds and difficulties are called in files, whatever language the reader has. */
final class Words {

    private static final List<String> KINDS = List.of("Một đáp án", "Nhiều đáp án", "Sắp thứ tự");
    private static final List<String> DIFFICULTIES = List.of("Dễ", "Trung bình", "Khó");

    /** What stands before a topic in the categories of other systems. */
    private static final String TOP = "$course$/top";

    private Words() {}

    static String of(QuestionKind kind) {
        return KINDS.get(kind.ordinal());
    }

    static String of(Difficulty difficulty) {
        return DIFFICULTIES.get(difficulty.ordinal());
    }

    static Optional<QuestionKind> kind(String word) {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> isSaid(word, of(kind), kind.name()))
                .findFirst();
    }

    static Optional<Difficulty> difficulty(String word) {
        return Arrays.stream(Difficulty.values())
                .filter(difficulty -> isSaid(word, of(difficulty), difficulty.name()))
                .findFirst();
    }

    private static boolean isSaid(String word, String vietnamese, String english) {
        return word.strip().equalsIgnoreCase(vietnamese) || word.strip().equalsIgnoreCase(english);
    }

    /** A topic as a category; a slash in it is no step down. */
    static String category(String topic) {
        return topic.isEmpty() ? TOP : TOP + "/" + topic.replace("/", "//");
    }

    static String topic(String category) {
        var path = category.strip();
        if (path.equals(TOP)) return "";
        if (path.toLowerCase(Locale.ROOT).startsWith(TOP + "/")) path = path.substring(TOP.length() + 1);
        else if (path.startsWith("$")) path = path.substring(path.indexOf('/') + 1);
        return path.replace("//", "/");
    }
}
