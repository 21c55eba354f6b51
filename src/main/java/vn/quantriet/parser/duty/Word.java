package vn.quantriet.parser.duty;

import vn.quantriet.parser.vocabulary.Vocabulary;

/** The single words on which the reading of a sentence turns. */
final class Word {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    static final int VA = VOCABULARY.word("và");
    static final int CAC = VOCABULARY.word("các");
    static final int NHUNG = VOCABULARY.word("những");
    static final int MOI = VOCABULARY.word("mọi");
    static final int REQUEST = VOCABULARY.word("đề");
    static final int NGHI = VOCABULARY.word("nghị");
    static final int TO = VOCABULARY.word("tổ");
    static final int CHUC = VOCABULARY.word("chức");
    static final int NGAY = VOCABULARY.word("ngày");
    static final int LA = VOCABULARY.word("là");
    static final int TUNG = VOCABULARY.word("từng");
    static final int EACH = VOCABULARY.word("mỗi");
    static final int TOAN = VOCABULARY.word("toàn");
    static final int THE = VOCABULARY.word("thể");
    static final int THEO = VOCABULARY.word("theo");
    static final int DE = VOCABULARY.word("để");
    static final int CUA = VOCABULARY.word("của");
    static final int CUNG = VOCABULARY.word("cùng");
    static final int HOAC = VOCABULARY.word("hoặc");
    static final int DUOC = VOCABULARY.word("được");
    static final int PHAI = VOCABULARY.word("phải");
    static final int CAN = VOCABULARY.word("cần");
    static final int HOAN = VOCABULARY.word("hoàn");
    static final int THANH = VOCABULARY.word("thành");
    static final int XONG = VOCABULARY.word("xong");
    static final int NAY = VOCABULARY.word("này");
    static final int DONG = VOCABULARY.word("đồng");
    static final int THOI = VOCABULARY.word("thời");
    static final int THI = VOCABULARY.word("thì");
    static final int TRONG = VOCABULARY.word("trong");
    static final int GIAO = VOCABULARY.word("giao");
    static final int NAO = VOCABULARY.word("nào");
    static final int DA = VOCABULARY.word("đã");
    static final int LEVEL = VOCABULARY.word("cấp");
    static final int DEN = VOCABULARY.word("đến");
    static final int DIA = VOCABULARY.word("địa");
    static final int PHUONG = VOCABULARY.word("phương");
    static final int RIENG = VOCABULARY.word("riêng");
    static final int CON = VOCABULARY.word("còn");
    static final int VUA = VOCABULARY.word("vừa");
    static final int ALSO = VOCABULARY.word("cũng");
    static final int HIEN = VOCABULARY.word("hiện");
    static final int SO = VOCABULARY.word("số");
    static final int TU = VOCABULARY.word("từ");
    static final int KE = VOCABULARY.word("kể");
    static final int O = VOCABULARY.word("ở");
    static final int TAI = VOCABULARY.word("tại");
    static final int DO = VOCABULARY.word("đó");
    static final int VE = VOCABULARY.word("về");
    static final int HAI = VOCABULARY.word("hai");
    static final int BA = VOCABULARY.word("ba");
    static final int TAT = VOCABULARY.word("tất");
    static final int CA = VOCABULARY.word("cả");
    static final int CO = VOCABULARY.word("có");
    static final int WHERE = VOCABULARY.word("nơi");
    static final int OWN = VOCABULARY.word("mình");
    static final int TEAM = VOCABULARY.word("nhóm");
    static final int DELEGATION = VOCABULARY.word("đoàn");
    static final int SQUAD = VOCABULARY.word("đội");
    static final int POST = VOCABULARY.word("chốt");
    static final int FORCE = VOCABULARY.word("lực");
    static final int LUONG = VOCABULARY.word("lượng");
    static final int QUAN = VOCABULARY.word("quản");
    static final int LY = VOCABULARY.word("lý");
    static final int SEND = VOCABULARY.word("gửi");
    static final int BY = VOCABULARY.word("do");
    static final int STRICT = VOCABULARY.word("nghiêm");
    static final int KINH = VOCABULARY.word("kính");
    static final int ONLY = VOCABULARY.word("chỉ");
    static final int TURN = VOCABULARY.word("trở");
    static final int OUT = VOCABULARY.word("ra");
    static final int INTO = VOCABULARY.word("vào");
    static final int SPECIAL = VOCABULARY.word("đặc");
    static final int DISTINCT = VOCABULARY.word("biệt");
    static final int LIKE = VOCABULARY.word("như");
    static final int VIEC = VOCABULARY.word("việc");

    private Word() {}
}
