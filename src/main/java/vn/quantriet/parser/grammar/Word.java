package vn.quantriet.parser.grammar;

import vn.quantriet.parser.vocabulary.Vocabulary;
import vn.quantriet.parser.vocabulary.WordSet;

/** The single words on which the reading of a sentence turns. */
public final class Word {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    public static final int VA = VOCABULARY.word("và");
    public static final int BO = VOCABULARY.word("bộ");
    public static final int CAC = VOCABULARY.word("các");
    public static final int NHUNG = VOCABULARY.word("những");
    public static final int MOI = VOCABULARY.word("mọi");
    public static final int REQUEST = VOCABULARY.word("đề");
    public static final int NGHI = VOCABULARY.word("nghị");
    public static final int TO = VOCABULARY.word("tổ");
    public static final int CHUC = VOCABULARY.word("chức");
    public static final int NGAY = VOCABULARY.word("ngày");
    public static final int LA = VOCABULARY.word("là");
    public static final int TUNG = VOCABULARY.word("từng");
    public static final int EACH = VOCABULARY.word("mỗi");
    public static final int TOAN = VOCABULARY.word("toàn");
    public static final int THE = VOCABULARY.word("thể");
    public static final int THEO = VOCABULARY.word("theo");
    public static final int DE = VOCABULARY.word("để");
    public static final int CUA = VOCABULARY.word("của");
    public static final int CUNG = VOCABULARY.word("cùng");
    public static final int HOAC = VOCABULARY.word("hoặc");
    public static final int DUOC = VOCABULARY.word("được");
    public static final int PHAI = VOCABULARY.word("phải");
    public static final int CAN = VOCABULARY.word("cần");
    public static final int HOAN = VOCABULARY.word("hoàn");
    public static final int THANH = VOCABULARY.word("thành");
    public static final int XONG = VOCABULARY.word("xong");
    public static final int NAY = VOCABULARY.word("này");
    public static final int DONG = VOCABULARY.word("đồng");
    public static final int THOI = VOCABULARY.word("thời");
    public static final int THI = VOCABULARY.word("thì");
    public static final int TRONG = VOCABULARY.word("trong");
    public static final int GIAO = VOCABULARY.word("giao");
    public static final int NAO = VOCABULARY.word("nào");
    public static final int DA = VOCABULARY.word("đã");
    public static final int LEVEL = VOCABULARY.word("cấp");
    public static final int DEN = VOCABULARY.word("đến");
    public static final int DIA = VOCABULARY.word("địa");
    public static final int PHUONG = VOCABULARY.word("phương");
    public static final int RIENG = VOCABULARY.word("riêng");
    public static final int CON = VOCABULARY.word("còn");
    public static final int VUA = VOCABULARY.word("vừa");
    public static final int ALSO = VOCABULARY.word("cũng");
    public static final int HIEN = VOCABULARY.word("hiện");
    public static final int SO = VOCABULARY.word("số");
    public static final int TU = VOCABULARY.word("từ");
    public static final int KE = VOCABULARY.word("kể");
    public static final int O = VOCABULARY.word("ở");
    public static final int TAI = VOCABULARY.word("tại");
    public static final int DO = VOCABULARY.word("đó");
    public static final int VE = VOCABULARY.word("về");
    public static final int HAI = VOCABULARY.word("hai");
    public static final int BA = VOCABULARY.word("ba");
    public static final int TAT = VOCABULARY.word("tất");
    public static final int CA = VOCABULARY.word("cả");
    public static final int CO = VOCABULARY.word("có");
    public static final int WHERE = VOCABULARY.word("nơi");
    public static final int OWN = VOCABULARY.word("mình");
    public static final int TEAM = VOCABULARY.word("nhóm");
    public static final int DELEGATION = VOCABULARY.word("đoàn");
    public static final int SQUAD = VOCABULARY.word("đội");
    public static final int POST = VOCABULARY.word("chốt");
    public static final int FORCE = VOCABULARY.word("lực");
    public static final int LUONG = VOCABULARY.word("lượng");
    public static final int QUAN = VOCABULARY.word("quản");
    public static final int LY = VOCABULARY.word("lý");
    public static final int SEND = VOCABULARY.word("gửi");
    public static final int WIRE = VOCABULARY.word("điện");
    public static final int BY = VOCABULARY.word("do");
    public static final int SUFFERS = VOCABULARY.word("bị");
    public static final int STRICT = VOCABULARY.word("nghiêm");
    public static final int KINH = VOCABULARY.word("kính");
    public static final int ONLY = VOCABULARY.word("chỉ");
    public static final int TURN = VOCABULARY.word("trở");
    public static final int OUT = VOCABULARY.word("ra");
    public static final int INTO = VOCABULARY.word("vào");
    public static final int SPECIAL = VOCABULARY.word("đặc");
    public static final int DISTINCT = VOCABULARY.word("biệt");
    public static final int LIKE = VOCABULARY.word("như");
    public static final int EXPECTED = VOCABULARY.word("dự");
    public static final int KIEN = VOCABULARY.word("kiến");
    public static final int THU = VOCABULARY.word("thứ");
    public static final int QUY = VOCABULARY.word("quý");
    public static final int KHOA = VOCABULARY.word("khóa");
    public static final int BOARD = VOCABULARY.word("ban");
    public static final int TASK = VOCABULARY.word("công");
    public static final int MONTH = VOCABULARY.word("tháng");
    public static final int IN_CHARGE = VOCABULARY.word("phụ");
    public static final int TRACH = VOCABULARY.word("trách");
    public static final int VIEC = VOCABULARY.word("việc");

    /** «kết quả», «tình hình», «tiến độ»: what a report is about. */
    public static final WordSet OUTCOMES =
            WordSet.of(VOCABULARY.word("kết"), VOCABULARY.word("tình"), VOCABULARY.word("tiến"));

    /** «triển khai», «thực hiện», «chấp hành» …: without an object they only say that what was told is to be done. */
    public static final WordSet CARRIES_OUT = WordSet.of(
            VOCABULARY.word("triển"),
            VOCABULARY.word("thực"),
            VOCABULARY.word("chấp"),
            VOCABULARY.word("quán"),
            VOCABULARY.word("phối"),
            TO);

    private Word() {}
}
