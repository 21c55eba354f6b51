package vn.quantriet.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stamp of a secret document: MẬT, TỐI MẬT or TUYỆT MẬT standing by itself, or the field «Độ mật». Words in
 * a sentence («bí mật», «bảo mật») are no stamp, nor is a list that explains the three.
 */
final class SecrecyMark {

    private static final int HEAD = 30;
    private static final int FOOT = 20;
    private static final int NEAR_THE_TOP = 15;
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[\t|\n]| {3,}");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,2}[.)]|[-–+•*]\\s).*[^-–*]|[\"“«'].*|.*[;,]");
    private static final Set<String> GOES_ON_AS = Set.of("bí", "bảo", "cơ", "thân", "hội", "niêm", "nội", "đường");

    private final List<String> lines;
    private final Set<String> inTheMiddle = new HashSet<>();

    private SecrecyMark(List<String> lines) {
        this.lines = lines;
    }

    /** The mark the text bears, as it is usually written; null when it bears none. */
    static @Nullable String in(String text) {
        var lines = new ArrayList<String>();
        text.lines().map(SecretWord::ordinary).filter(line -> !line.isBlank()).forEach(lines::add);
        return new SecrecyMark(lines).find();
    }

    private @Nullable String find() {
        for (var i = 0; i < lines.size(); i++) {
            if (!SecretWord.occursIn(lines.get(i))) continue;
            var mark = inLine(i, lines.get(i));
            if (mark != null) return mark;
        }
        return inTheMiddle.size() == 1 ? inTheMiddle.iterator().next() : null;
    }

    private @Nullable String inLine(int at, String line) {
        var margin = at < HEAD || at >= lines.size() - FOOT;
        if (margin || !ITEM.matcher(line.strip()).matches()) {
            var field = SecretWord.inField(line);
            if (field != null) return field;
        }
        var whole = inPiece(at, line.strip(), true);
        if (whole != null) return found(whole, margin);
        for (var piece : BETWEEN_PIECES.split(line)) {
            var mark = piece.strip().equals(line.strip()) ? null : inPiece(at, piece.strip(), false);
            if (mark != null) return found(mark, margin);
        }
        return null;
    }

    private @Nullable String found(String mark, boolean margin) {
        if (margin) return mark;
        inTheMiddle.add(mark);
        return null;
    }

    private @Nullable String inPiece(int at, String piece, boolean whole) {
        if (ITEM.matcher(piece).matches() || (whole && goesOn(at))) return null;
        var field = SecretWord.inField(piece);
        if (field != null) return field;
        var stamp = SecretWord.stamp(piece);
        return stamp != null || at >= NEAR_THE_TOP ? stamp : SecretWord.smallStamp(piece);
    }

    /** The line before ends in the first half of a word that ends here. */
    private boolean goesOn(int at) {
        if (at == 0) return false;
        var words = SecretWord.words(lines.get(at - 1));
        return words.length > 0 && GOES_ON_AS.contains(words[words.length - 1]);
    }
}
