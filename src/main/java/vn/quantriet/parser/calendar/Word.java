package vn.quantriet.parser.calendar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** The single words of which times are made. */
final class Word {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    static final int NGAY = VOCABULARY.word("ngày");
    static final int THANG = VOCABULARY.word("tháng");
    static final int NAM = VOCABULARY.word("năm");
    static final int QUY = VOCABULARY.word("quý");
    static final int TRONG = VOCABULARY.word("trong");
    static final int DAU = VOCABULARY.word("đầu");
    static final int CUOI = VOCABULARY.word("cuối");
    static final int GIUA = VOCABULARY.word("giữa");
    static final int TRUNG = VOCABULARY.word("trung");
    static final int HET = VOCABULARY.word("hết");
    static final int DEN = VOCABULARY.word("đến");
    static final int TU = VOCABULARY.word("từ");
    static final int KE = VOCABULARY.word("kể");

    private static final int TRUOC = VOCABULARY.word("trước");
    private static final int XONG = VOCABULARY.word("xong");
    private static final int CHAM = VOCABULARY.word("chậm");
    private static final int MUON = VOCABULARY.word("muộn");
    private static final int NHAT = VOCABULARY.word("nhất");
    private static final int LA = VOCABULARY.word("là");
    private static final int VAO = VOCABULARY.word("vào");
    private static final int TUAN = VOCABULARY.word("tuần");
    private static final int SAU = VOCABULARY.word("sau");
    private static final int GIO = VOCABULARY.word("giờ");
    private static final int[] BEFORE = {
        TRUOC, XONG, CHAM, MUON, NHAT, LA, VAO, TRONG, DAU, CUOI, GIUA, TRUNG, TUAN, HET, DEN, TU, KE
    };

    private Word() {}

    /** A word with which a time may begin. */
    static boolean begins(Tokens tokens, int i) {
        return before(tokens, i)
                || tokens.id(i) == NGAY
                || tokens.id(i) == THANG
                || tokens.id(i) == QUY
                || tokens.id(i) == NAM;
    }

    /** A word that may stand before a day or period and belongs to the deadline. */
    static boolean before(Tokens tokens, int i) {
        var id = tokens.id(i);
        for (var word : BEFORE) {
            if (word == id) {
                return true;
            }
        }
        return false;
    }

    /** The token after «trong 10 ngày», «sau 02 tuần», or -1. */
    static int span(Tokens tokens, int i) {
        var counted = (tokens.id(i) == TRONG || tokens.id(i) == SAU) && tokens.number(i + 1);
        var unit = tokens.id(i + 2);
        return counted && (unit == NGAY || unit == THANG || unit == TUAN || unit == GIO) ? i + 3 : -1;
    }

    /** The number of a quarter written in Roman or Arabic figures, or -1. */
    static int ordinal(Tokens tokens, int i) {
        if (tokens.number(i)) {
            return tokens.value(i);
        }
        if (!tokens.shouted(i)) {
            return -1;
        }
        return switch (tokens.text(i, i + 1)) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> -1;
        };
    }
}
