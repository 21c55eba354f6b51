package vn.quantriet.parser;

import java.util.List;

/** A document of 10 March 2025 around the sentences that a test is about. */
final class DatedDirective {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH AN PHÚ
            Số: 12/CT-UBND
            An Phú, ngày 10 tháng 3 năm 2025

            CHỈ THỊ
            Về việc thử

            """;

    private DatedDirective() {}

    static SuggestedDeadline deadline(String work) {
        return duties("1. Sở Nội vụ " + work + ".").getFirst().deadline();
    }

    static List<SuggestedObligation> duties(String text) {
        return DirectiveParser.parse(HEAD + text).obligations();
    }

    /** How often, with a space before it; nothing where it is once. */
    static String recurrence(SuggestedDeadline deadline) {
        return deadline.recurrence() == null ? "" : " " + deadline.recurrence().code();
    }
}
