package vn.quantriet.paper.certificate;

import static vn.quantriet.shell.Texts.t;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.quantriet.shell.Show;

/** Certificates on paper, one on each page, A4 across; the letters of every name are in the file. */
final class CertificatePdf {

    private static final PDRectangle PAGE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    /** Comes with PDFBox, has every Vietnamese letter, and may be embedded by its licence (OFL). */
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float EDGE = 28;
    private static final float QR = 92;

    private final PDDocument document;
    private final PDFont font;
    private final String server;

    private CertificatePdf(PDDocument document, PDFont font, String server) {
        this.document = document;
        this.font = font;
        this.server = server;
    }

    /** {@code server} is where a code is checked; nothing where nobody has said it. */
    static byte[] of(List<Certificate> certificates, String server) {
        try (var document = new PDDocument();
                var letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LETTERS))) {
            document.getDocumentInformation().setTitle(t("paper.certificate"));
            var pdf = new CertificatePdf(document, PDType0Font.load(document, letters, true), server);
            for (var certificate : certificates) pdf.add(certificate);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Certificate certificate) throws IOException {
        var page = new PDPage(PAGE);
        document.addPage(page);
        try (var on = new PDPageContentStream(document, page)) {
            frame(on);
            var y = centred(on, t("paper.certificate").toUpperCase(java.util.Locale.ROOT), 34, 455);
            y = centred(on, t("paper.certified"), 15, y - 26);
            y = centred(on, certificate.name(), 28, y - 20);
            y = centred(on, certificate.unit(), 14, y - 10);
            y = centred(on, t("paper.certified-finished"), 15, y - 20);
            centred(on, certificate.campaign(), 18, y - 10);
            foot(on, certificate);
        }
    }

    private static void frame(PDPageContentStream on) throws IOException {
        on.setStrokingColor(0.643f, 0.086f, 0.102f);
        for (var inset : List.of(EDGE, EDGE + 6)) {
            on.setLineWidth(inset > EDGE ? 0.7f : 2.2f);
            on.addRect(inset, inset, PAGE.getWidth() - 2 * inset, PAGE.getHeight() - 2 * inset);
            on.stroke();
        }
    }

    private void foot(PDPageContentStream on, Certificate certificate) throws IOException {
        var left = EDGE + 34;
        var beside = server.isEmpty() ? left : left + QR + 16;
        if (!server.isEmpty()) picture(on, address(certificate), left, EDGE + 30);
        say(on, t("paper.issued-on", Show.day(certificate.issuedOn())), 12, beside, EDGE + 92);
        say(on, t("paper.code-is", certificate.code()), 12, beside, EDGE + 72);
        say(
                on,
                server.isEmpty() ? t("paper.check-here") : t("paper.check-at", server + "/chung-nhan"),
                10,
                beside,
                EDGE + 54);
    }

    private String address(Certificate certificate) {
        return server + "/chung-nhan/" + certificate.code();
    }

    private static void picture(PDPageContentStream on, String text, float x, float y) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var module = QR / code.size;
        for (var row = 0; row < code.size; row++)
            for (var column = 0; column < code.size; column++)
                if (code.getModule(column, row))
                    on.addRect(x + column * module, y + QR - (row + 1) * module, module, module);
        on.fill();
    }

    /** In as many lines as it needs; answers where the last one stands. */
    private float centred(PDPageContentStream on, String text, float size, float y) throws IOException {
        var at = y;
        var lines = lines(printable(text), size);
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) at -= size * 1.25f;
            say(on, lines.get(i), size, (PAGE.getWidth() - width(lines.get(i), size)) / 2, at);
        }
        return at - size;
    }

    private List<String> lines(String text, float size) throws IOException {
        var room = PAGE.getWidth() - 2 * EDGE - 80;
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines.subList(0, Math.min(lines.size(), 4));
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void say(PDPageContentStream on, String text, float size, float x, float y) throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, y);
        on.showText(printable(text));
        on.endText();
    }

    /** One sign for each letter with its marks, as the font has them; what it does not have is a question mark. */
    private String printable(String text) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .codePoints()
                .forEach(sign -> shown.append(has(sign) ? Character.toString(sign) : "?"));
        return shown.toString();
    }

    private boolean has(int sign) {
        try {
            return font.encode(Character.toString(sign)).length > 0;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
