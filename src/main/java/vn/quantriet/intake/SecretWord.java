package vn.quantriet.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.text.VietnameseText;

/** The words of secrecy however they are typed: spaced out, decomposed, with letters of other alphabets. */
final class SecretWord {

    private static final String LOOK_ALIKES = "АВЕЅІЈКМНОРСТУХаеоріјсухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοТт";
    private static final String LATIN = "ABESIJKMHOPCTYXaeopijcyxsABEZHIKMNOPTYXoTt";

    private static final int LONGEST_STAMP = 60;
    private static final String LEVEL = "(TUYỆTMẬT|TỐIMẬT|MẬT)";
    private static final String URGENCY = "(?:H[ỎO][ẢA]?TỐC|THƯỢNGKHẨN|KHẨN|HẸNGIỜ)*";
    private static final Pattern STAMP = Pattern.compile(URGENCY + "(?:DẤU|DẤUCHỈMỨCĐỘ)?" + LEVEL + URGENCY);
    private static final Pattern SMALL_STAMP = Pattern.compile("(Tuyệt[mM]ật|Tối[mM]ật|Mật)");
    private static final Pattern FIELD = Pattern.compile("(?:DẤUCHỈ)?(?:MỨC|CẤP)?ĐỘMẬT" + LEVEL);
    private static final Pattern LABEL_END = Pattern.compile("[:|\t\\-–]");

    private SecretWord() {}

    /** Letters of one alphabet in one form; layout stays. */
    static String ordinary(String line) {
        var decomposed = new StringBuilder(Normalizer.normalize(line, Normalizer.Form.NFKD));
        for (var i = 0; i < decomposed.length(); i++) {
            var alike = LOOK_ALIKES.indexOf(decomposed.charAt(i));
            if (alike >= 0) decomposed.setCharAt(i, LATIN.charAt(alike));
        }
        return VietnameseText.fold(decomposed);
    }

    static boolean occursIn(String line) {
        return letters(line).toUpperCase(Locale.ROOT).contains("MẬT");
    }

    /** «Độ mật: Tối mật», in small letters or capitals. */
    static @Nullable String inField(String line) {
        var field = FIELD.matcher(letters(line).toUpperCase(Locale.ROOT));
        return field.lookingAt() && LABEL_END.matcher(line).find() ? spaced(field) : null;
    }

    /** Nothing but the mark, in capitals, perhaps with that of urgency. */
    static @Nullable String stamp(String piece) {
        var letters = letters(piece);
        var stamp = STAMP.matcher(letters);
        return letters.length() <= LONGEST_STAMP && stamp.matches() ? spaced(stamp) : null;
    }

    /** Nothing but the mark, written as a name. */
    static @Nullable String smallStamp(String piece) {
        return SMALL_STAMP.matcher(letters(piece)).matches()
                ? VietnameseText.fold(piece).toUpperCase(Locale.ROOT).strip()
                : null;
    }

    static String[] words(String line) {
        return VietnameseText.matchKey(line).split("[^\\p{L}]+");
    }

    private static String spaced(Matcher found) {
        var level = found.group(1);
        return level.equals("MẬT") ? level : level.replace("MẬT", " MẬT");
    }

    private static String letters(String piece) {
        var letters = new StringBuilder(piece.length());
        piece.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
