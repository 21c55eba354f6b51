package vn.quantriet.intake;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.quantriet.intake.pdf.PdfBudget;
import vn.quantriet.intake.pdf.PdfText;
import vn.quantriet.intake.pdf.Streams;

/** PDF files that carry their text. */
final class PdfFile {

    private static final Streams.Bounds STREAMS = new Streams.Bounds(64 << 20, 256 << 20, 1 << 30);

    /** A scan often carries the text of its digital signature, and nothing else. */
    private static final int LETTERS_OF_A_SCANNED_PAGE = 25;

    private PdfFile() {}

    static RawText read(byte[] bytes, Limits limits) throws IOException {
        Streams.check(bytes, STREAMS, OverInflated::new);
        try (var document = Loader.loadPDF(bytes)) {
            var pages = document.getNumberOfPages();
            if (pages > limits.pages()) throw new TooLarge(limits);
            var budget =
                    new PdfBudget(limits.pages(), limits.characters(), () -> new TooLarge(limits), OverInflated::new);
            var pdf = PdfText.of(document, budget);
            var text = String.join("\n", pdf.lines());
            var letters = text.chars().filter(Character::isLetter).count();
            if (letters < (long) LETTERS_OF_A_SCANNED_PAGE * pages) throw new ScannedWithoutText(pages);
            return new RawText(text, pdf.notes());
        } catch (InvalidPasswordException locked) {
            throw new PasswordProtected();
        }
    }
}
