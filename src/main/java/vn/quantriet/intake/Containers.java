package vn.quantriet.intake;

import java.nio.charset.StandardCharsets;

/** Files that hold files; which program made them, the names inside tell. */
final class Containers {

    private static final String END_OF_ZIP = "PK\5\6";

    private Containers() {}

    static Content zip(byte[] bytes) {
        var names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!names.contains(END_OF_ZIP)) return new Content(Kind.WORD, "ZIP"); // cut short: opening it will say so
        if (names.contains("mimetypeapplication/vnd.oasis.opendocument")) return new Content(null, "OpenDocument");
        if (!names.contains("[Content_Types].xml")) return new Content(null, "ZIP");
        if (names.contains("word/")) return new Content(Kind.WORD, "DOCX");
        return new Content(null, names.contains("xl/") ? "XLSX" : names.contains("ppt/") ? "PPTX" : "ZIP");
    }

    /** Office locks a file by putting it, encrypted, into a container of the old format. */
    static Content ole(byte[] bytes) {
        var names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names.contains(wide("EncryptedPackage"))) return new Content(Kind.LOCKED_WORD, "DOCX");
        if (names.contains(wide("WordDocument"))) return new Content(Kind.OLD_WORD, "DOC");
        if (names.contains(wide("Workbook"))) return new Content(null, "XLS");
        return new Content(null, names.contains(wide("PowerPoint Document")) ? "PPT" : "OLE");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
