package vn.quantriet.intake.encoding;

/** TCVN3 (ABC): one byte per letter. It has no accented capitals; those were a matter of the font. */
final class Tcvn3 {

    private static final String LETTERS =
            "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩị" + "óòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ";
    private static final String BYTES =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞ" + "ãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";
    private static final char[] UNICODE = new char[0x100];

    static {
        for (var i = 0; i < BYTES.length(); i++) {
            UNICODE[BYTES.charAt(i)] = LETTERS.charAt(i);
        }
    }

    private Tcvn3() {}

    static String unicode(String text) {
        var letters = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = SymbolFont.letter(text.charAt(i));
            letters.append(c < UNICODE.length && UNICODE[c] != 0 ? UNICODE[c] : c);
        }
        return CapitalWords.restore(letters);
    }
}
