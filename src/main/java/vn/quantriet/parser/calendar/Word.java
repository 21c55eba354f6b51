package vn.quantriet.parser.calendar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Vocabulary;
import vn.quantriet.parser.vocabulary.WordSet;

/** The single words of which times are made. */
final class Word {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    static final int NGAY = VOCABULARY.word("ngày");
    static final int THANG = VOCABULARY.word("tháng");
    static final int NAM = VOCABULARY.word("năm");
    static final int QUY = VOCABULARY.word("quý");
    static final int TUAN = VOCABULARY.word("tuần");
    static final int CAC = VOCABULARY.word("các");
    static final int NHUNG = VOCABULARY.word("những");
    static final int SO = VOCABULARY.word("số");
    static final int TRONG = VOCABULARY.word("trong");
    static final int DAU = VOCABULARY.word("đầu");
    static final int CUOI = VOCABULARY.word("cuối");
    static final int GIUA = VOCABULARY.word("giữa");
    static final int TRUNG = VOCABULARY.word("trung");
    static final int HET = VOCABULARY.word("hết");
    static final int DEN = VOCABULARY.word("đến");
    static final int TU = VOCABULARY.word("từ");
    static final int KE = VOCABULARY.word("kể");
    static final int SAU = VOCABULARY.word("sau");
    static final int GIO = VOCABULARY.word("giờ");
    static final int VA = VOCABULARY.word("và");
    static final int HOAC = VOCABULARY.word("hoặc");
    static final int LAN = VOCABULARY.word("lần");
    static final int THI = VOCABULARY.word("thì");
    static final int MOT = VOCABULARY.word("một");

    static final int CUA = VOCABULARY.word("của");
    static final int VAO = VOCABULARY.word("vào");
    static final int KHI = VOCABULARY.word("khi");
    static final int PHAI = VOCABULARY.word("phải");
    static final int TRUOC = VOCABULARY.word("trước");
    private static final int CHAM = VOCABULARY.word("chậm");
    private static final int MUON = VOCABULARY.word("muộn");
    private static final int NHAT = VOCABULARY.word("nhất");
    private static final int QUA = VOCABULARY.word("quá");
    private static final int HON = VOCABULARY.word("hơn");
    private static final int KHONG = VOCABULARY.word("không");
    private static final WordSet BEFORE = WordSet.of(
            TRUOC,
            CHAM,
            MUON,
            NHAT,
            TRONG,
            DAU,
            CUOI,
            GIUA,
            TRUNG,
            TUAN,
            HET,
            DEN,
            TU,
            KE,
            QUA,
            HON,
            VOCABULARY.word("xong"),
            VOCABULARY.word("là"),
            VAO,
            VOCABULARY.word("nay"));
    private static final int PHUT = VOCABULARY.word("phút");
    private static final int H = VOCABULARY.word("h");
    private static final int THU = VOCABULARY.word("thứ");
    private static final WordSet PARTS_OF_A_DAY = WordSet.of(VOCABULARY.word("chiều"), VOCABULARY.word("sáng"));
    private static final WordSet WEEKDAYS = WordSet.of(
            VOCABULARY.word("hai"),
            VOCABULARY.word("ba"),
            VOCABULARY.word("tư"),
            NAM,
            VOCABULARY.word("sáu"),
            VOCABULARY.word("bảy"));

    /** Most words are none of these, which one look tells. */
    private static final WordSet BEGINS =
            BEFORE.and(WordSet.of(SAU, KHONG, NGAY, THANG, QUY, NAM, THU)).and(PARTS_OF_A_DAY);

    /** Before «trường hợp» they say which cases are meant. */
    static final WordSet COUNTS = WordSet.of(
            VOCABULARY.word("các"), VOCABULARY.word("những"), VOCABULARY.word("mọi"), VOCABULARY.word("số"), TRONG);

    private Word() {}

    /** A word with which a time may begin. */
    static boolean begins(Tokens tokens, int i) {
        if (tokens.number(i)) {
            var next = tokens.id(i + 1);
            return next == GIO || next == LAN || next == H;
        }
        var id = tokens.id(i);
        if (!BEGINS.holds(id)) {
            return false;
        }
        if (id == SAU) {
            return tokens.number(i + 1);
        }
        return !(BEFORE.holds(id) || id == KHONG) || before(tokens, i);
    }

    /** A word that may stand before a day or period and belongs to the deadline; «không» only in «không quá». */
    static boolean before(Tokens tokens, int i) {
        var id = tokens.id(i);
        if (id == KHONG) {
            var next = tokens.id(i + 1);
            return next == QUA || (next == MUON || next == CHAM) && tokens.id(i + 2) == HON;
        }
        if (id == NHAT) {
            return tokens.id(i - 1) == MUON || tokens.id(i - 1) == CHAM;
        }
        return id != QUA && id != HON && BEFORE.holds(id)
                || id == QUA && tokens.id(i - 1) == KHONG
                || id == HON && (tokens.id(i - 1) == MUON || tokens.id(i - 1) == CHAM);
    }

    /** «trước», «chậm nhất», «hết»: what follows is the last day. */
    static boolean binds(Tokens tokens, int i) {
        var id = tokens.id(i);
        return id == TRUOC || id == NHAT || id == HET;
    }

    /** The token after «17 giờ», «16 giờ 30 phút», «17h00», or the token itself. */
    static int afterHour(Tokens tokens, int i) {
        if (!tokens.number(i) || tokens.id(i + 1) != GIO && tokens.id(i + 1) != H) {
            return i;
        }
        var end = tokens.number(i + 2) ? i + 3 : i + 2;
        return tokens.id(end) == PHUT ? end + 1 : end;
    }

    /** The token at which «17 giờ», «16 giờ 30 phút», «17h00» begins that ends here, or the token itself. */
    static int beforeHour(Tokens tokens, int i) {
        var minutes = tokens.id(i - 1) == PHUT ? i - 1 : i;
        var unit = tokens.number(minutes - 1) ? minutes - 1 : minutes;
        var hour = tokens.id(unit - 1) == GIO || tokens.id(unit - 1) == H;
        return hour && tokens.number(unit - 2) ? unit - 2 : i;
    }

    /** The token after «thứ Sáu», «chiều thứ Sáu», or -1. */
    static int afterWeekday(Tokens tokens, int i) {
        var at = PARTS_OF_A_DAY.holds(tokens.id(i)) ? i + 1 : i;
        at = tokens.id(at) == NGAY ? at + 1 : at;
        if (tokens.id(at) != THU) {
            return -1;
        }
        var day = tokens.id(at + 1);
        return WEEKDAYS.holds(day) || tokens.value(at + 1) > 1 && tokens.value(at + 1) < 8 ? at + 2 : -1;
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
