package vn.quantriet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.intake.Samples.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("intake")
class FilesThatAreSomethingElseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tif"})
    void aPictureWithAnotherName(String format) throws IOException {
        for (var name : new String[] {"a.docx", "a.pdf", "a.txt", "a.html", "a.doc"}) {
            assertRefused(folder, name, picture(format), NotWhatItsNameSays.class);
        }
    }

    @Test
    void theRefusalNamesBoth() throws IOException {
        assertRefused(folder, "Chỉ thị.DOCX", picture("png"), NotWhatItsNameSays.class)
                .extracting("arguments")
                .isEqualTo(new Object[] {".docx", "PNG"});
    }

    @Test
    void aProgramWithAnotherName() throws IOException {
        assertRefused(folder, "a.docx", "MZ\u0090\0\3\0\0\0".getBytes(ISO_8859_1), NotWhatItsNameSays.class);
        assertRefused(folder, "a.pdf", "\u007FELF\2\1\1\0".getBytes(ISO_8859_1), NotWhatItsNameSays.class);
    }

    @Test
    void otherKindsWithTheNameOfOneThatIsRead() throws IOException {
        assertRefused(folder, "a.docx", PdfFiles.of(SENTENCE), NotWhatItsNameSays.class);
        assertRefused(folder, "a.pdf", WordFiles.of(SENTENCE).bytes(), NotWhatItsNameSays.class);
        assertRefused(folder, "b.docx", workbook(), NotWhatItsNameSays.class);
        assertRefused(folder, "c.docx", SENTENCE.getBytes(UTF_8), NotWhatItsNameSays.class);
        assertRefused(folder, "d.doc", "{\\rtf1 abc}".getBytes(UTF_8), NotWhatItsNameSays.class);
        assertRefused(folder, "e.doc", WordFiles.of(SENTENCE).bytes(), NotWhatItsNameSays.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.exe", "a.pdf.exe", "a.odt", "a.xlsx", "a.rtf"})
    void aNameThatIsNotReadHere(String name) throws IOException {
        assertRefused(folder, name, SENTENCE.getBytes(UTF_8), UnknownKind.class);
    }

    @Test
    void withoutAnEndingTheContentDecides() throws IOException {
        assertThat(read(folder, "van-ban", SENTENCE.getBytes(UTF_8)).text()).isEqualTo(SENTENCE);
        assertThat(read(folder, "van-ban-2", WordFiles.of(SENTENCE).bytes()).text())
                .isEqualTo(SENTENCE);
        assertRefused(folder, "anh", picture("png"), UnknownKind.class);
    }

    @Test
    void theOldWordFormatIsToldHowToBecomeNew() throws IOException {
        assertRefused(folder, "a.doc", ole("WordDocument"), OldWordFile.class);
        assertRefused(folder, "a.docx", ole("WordDocument"), OldWordFile.class);
        assertRefused(folder, "b.docx", ole("Workbook"), NotWhatItsNameSays.class);
    }

    @Test
    void aWordFileBehindAPassword() throws IOException {
        assertRefused(folder, "a.docx", ole("EncryptedPackage"), PasswordProtected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.docx", "a.pdf", "a.doc"})
    void anEmptyFile(String name) throws IOException {
        assertRefused(folder, name, new byte[0], EmptyText.class);
    }

    @Test
    void aFileThatIsNotThere() {
        assertThatThrownBy(() -> read(folder.resolve("missing.txt"))).isInstanceOf(DamagedFile.class);
        assertThatThrownBy(() -> Intake.read("a.txt", folder)).isInstanceOf(DamagedFile.class);
    }

    @Test
    void moreThanFiftyMegabytes() throws IOException {
        var file = folder.resolve("a.pdf");
        try (var sparse = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            sparse.position((50L << 20) + 1).write(ByteBuffer.wrap(new byte[1]));
        }
        assertThatThrownBy(() -> read(file)).isInstanceOf(TooLarge.class);
    }

    @Test
    void moreTextThanADirectiveCanHave() throws IOException {
        var text = SENTENCE.concat("\n").repeat(15_000).getBytes(UTF_8);
        assertRefused(folder, "a.txt", text, TooLarge.class);
        assertRefused(folder, "a.html", text, TooLarge.class);
    }

    @Test
    void theCauseOfDamageIsKept() throws IOException {
        var half = Arrays.copyOf(WordFiles.of(SENTENCE).bytes(), 900);
        assertRefused(folder, "a.docx", half, DamagedFile.class).hasCauseInstanceOf(IOException.class);
        assertRefused(folder, "a.txt", new byte[] {1, 2, 0, 3, 0, 0, 9, 0}, DamagedFile.class);
        assertRefused(folder, "a.pdf", "%PDF-1.7\nnothing follows".getBytes(UTF_8), DamagedFile.class);
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Đơn vị").createRow(0).createCell(0).setCellValue(SENTENCE);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ole(String stream) throws IOException {
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(SENTENCE.getBytes(UTF_16LE)), stream);
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
