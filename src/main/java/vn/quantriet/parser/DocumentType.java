package vn.quantriet.parser;

/** The kinds of document the product distinguishes, each with its code in files and its Vietnamese name. */
public enum DocumentType {
    DIRECTIVE("chi_thi", "Chỉ thị"),
    RESOLUTION("nghi_quyet", "Nghị quyết"),
    CONCLUSION("ket_luan", "Kết luận"),
    PLAN("ke_hoach", "Kế hoạch"),
    PROGRAMME("chuong_trinh", "Chương trình"),
    DECISION("quyet_dinh", "Quyết định"),
    OFFICIAL_LETTER("cong_van", "Công văn"),
    GUIDANCE("huong_dan", "Hướng dẫn"),
    NOTICE("thong_bao", "Thông báo"),
    OTHER("khac", "Khác");

    private final String code;
    private final String vietnamese;

    DocumentType(String code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
