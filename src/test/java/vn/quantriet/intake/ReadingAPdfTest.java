package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.intake.Samples.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("intake")
class ReadingAPdfTest {

    @TempDir
    Path folder;

    @Test
    void linesStayAsTheyStandOnThePage() throws IOException {
        assertThat(read(folder, "a.pdf", PdfFiles.of("Các chi bộ tổ chức sinh hoạt chuyên đề", "trong quý tới."))
                        .text())
                .isEqualTo("Các chi bộ tổ chức sinh hoạt chuyên đề\ntrong quý tới.");
    }

    @Test
    void theOrderIsThatOfReadingAndWideGapsShow() throws IOException {
        try (var document = new PDDocument()) {
            var font = PdfFiles.unicode(document);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                PdfFiles.write(content, font, 40, 600, "Các chi bộ tổ chức sinh hoạt");
                PdfFiles.write(content, font, 300, 700, "ĐẢNG CỘNG SẢN VIỆT NAM");
                PdfFiles.write(content, font, 40, 700, "ĐẢNG UỶ XÃ");
            }
            assertThat(read(folder, "a.pdf", PdfFiles.bytes(document)).text())
                    .isEqualTo("ĐẢNG UỶ XÃ   ĐẢNG CỘNG SẢN VIỆT NAM\nCác chi bộ tổ chức sinh hoạt");
        }
    }

    @Test
    void aMarkBesideTheNumberIsSeen() throws IOException {
        try (var document = new PDDocument()) {
            var font = PdfFiles.unicode(document);
            PdfFiles.page(document, font, SENTENCE);
            try (var content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                PdfFiles.write(content, font, 40, 770, "Số 12-BC/ĐU");
                PdfFiles.write(content, font, 300, 770, "MẬT");
            }
            assertRefused(folder, "a.pdf", PdfFiles.bytes(document), MarkedSecret.class);
        }
    }

    @Test
    void fontsFromBeforeUnicodeAreConverted() throws IOException {
        assertThat(read(folder, "a.pdf", PdfFiles.inFont("ABCDEF+.VnTime", HEAD_TCVN3, SENTENCE_TCVN3)))
                .isEqualTo(new IntakeText(HEAD + "\n" + SENTENCE, List.of("intake.note.tcvn3")));
        assertThat(read(folder, "b.pdf", PdfFiles.inFont("VNI-Times", HEAD_VNI, SENTENCE_VNI)))
                .isEqualTo(new IntakeText(HEAD + "\n" + SENTENCE, List.of("intake.note.vni")));
    }

    @Test
    void aFontOfCapitalsShowsCapitals() throws IOException {
        assertThat(read(folder, "a.pdf", PdfFiles.inFont(".VnTimeH", "®¶ng bé x· H­ng §¹o vµ c¸c chi bé"))
                        .text())
                .isEqualTo(HEAD);
    }

    @Test
    void aScanSaysThatItHasNoText() throws IOException {
        assertRefused(folder, "a.pdf", PdfFiles.scan(3), ScannedWithoutText.class)
                .extracting("arguments")
                .isEqualTo(new Object[] {3});
    }

    @Test
    void aPasswordIsAskedForByNobody() throws IOException {
        assertRefused(folder, "a.pdf", PdfFiles.locked("secret", SENTENCE), PasswordProtected.class);
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() throws IOException {
        assertThat(read(folder, "a.pdf", PdfFiles.locked("", SENTENCE)).text()).isEqualTo(SENTENCE);
    }

    @Test
    void twoThousandPagesAreTheMost() throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i <= 2_000; i++) document.addPage(new PDPage());
            assertRefused(folder, "a.pdf", PdfFiles.bytes(document), TooLarge.class);
        }
    }

    @Test
    void moreLettersThanAllowedEndTheReading() throws IOException {
        var file = write(folder, "a.pdf", PdfFiles.of(SENTENCE));
        var tight = new Limits(1 << 20, 50, 10, 1 << 20, 100);
        assertThatThrownBy(() -> Intake.read("a.pdf", file, tight)).isInstanceOf(TooLarge.class);
    }
}
