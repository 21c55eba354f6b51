package vn.quantriet.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files as tests need them. */
final class PdfFiles {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfFiles() {}

    /** One page, one line each. */
    static byte[] of(String... lines) throws IOException {
        try (var document = new PDDocument()) {
            page(document, unicode(document), lines);
            return bytes(document);
        }
    }

    static byte[] inFont(String name, String... lines) throws IOException {
        try (var document = new PDDocument();
                var ttf = PdfFiles.class.getResourceAsStream(FONT)) {
            var font = PDTrueTypeFont.load(document, ttf, WinAnsiEncoding.INSTANCE);
            font.getCOSObject().setName(COSName.BASE_FONT, name);
            page(document, font, lines);
            return bytes(document);
        }
    }

    static byte[] locked(String userPassword, String line) throws IOException {
        try (var document = new PDDocument()) {
            page(document, unicode(document), line);
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return bytes(document);
        }
    }

    static byte[] scan(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                var picture = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
                }
            }
            return bytes(document);
        }
    }

    static PDFont unicode(PDDocument document) throws IOException {
        try (var ttf = PdfFiles.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, ttf);
        }
    }

    static void page(PDDocument document, PDFont font, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (var i = 0; i < lines.length; i++) write(content, font, 40, 740 - 16 * i, lines[i]);
        }
    }

    static void write(PDPageContentStream content, PDFont font, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
