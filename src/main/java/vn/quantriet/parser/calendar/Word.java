package vn.quantriet.parser.calendar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** The single words of which times are made. */
final class Word {

    static final int NGAY = Vocabulary.ofDirectives().word("ngày");
    static final int THANG = Vocabulary.ofDirectives().word("tháng");
    static final int NAM = Vocabulary.ofDirectives().word("năm");
    static final int QUY = Vocabulary.ofDirectives().word("quý");
    static final int TUAN = Vocabulary.ofDirectives().word("tuần");
    static final int TRUOC = Vocabulary.ofDirectives().word("trước");
    static final int TRONG = Vocabulary.ofDirectives().word("trong");
    static final int DAU = Vocabulary.ofDirectives().word("đầu");
    static final int CUOI = Vocabulary.ofDirectives().word("cuối");
    static final int GIUA = Vocabulary.ofDirectives().word("giữa");
    static final int HET = Vocabulary.ofDirectives().word("hết");
    static final int DEN = Vocabulary.ofDirectives().word("đến");
    static final int TU = Vocabulary.ofDirectives().word("từ");
    static final int SAU = Vocabulary.ofDirectives().word("sau");
    static final int KE = Vocabulary.ofDirectives().word("kể");
    static final int XONG = Vocabulary.ofDirectives().word("xong");
    static final int CHAM = Vocabulary.ofDirectives().word("chậm");
    static final int MUON = Vocabulary.ofDirectives().word("muộn");
    static final int NHAT = Vocabulary.ofDirectives().word("nhất");
    static final int LA = Vocabulary.ofDirectives().word("là");
    static final int VAO = Vocabulary.ofDirectives().word("vào");
    static final int HANG = Vocabulary.ofDirectives().word("hàng");
    static final int HANG_EVERY = Vocabulary.ofDirectives().word("hằng");
    static final int LAM = Vocabulary.ofDirectives().word("làm");
    static final int VIEC = Vocabulary.ofDirectives().word("việc");
    static final int GIAI = Vocabulary.ofDirectives().word("giai");
    static final int DOAN = Vocabulary.ofDirectives().word("đoạn");
    static final int VA = Vocabulary.ofDirectives().word("và");

    private Word() {}

    /** The number of a quarter or month written in Roman or Arabic figures, or -1. */
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
