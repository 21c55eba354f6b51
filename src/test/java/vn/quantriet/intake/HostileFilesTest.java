package vn.quantriet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.intake.Samples.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("intake")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileFilesTest {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    @TempDir
    Path folder;

    @Test
    void aZipBombIsRefusedBeforeItIsRead() throws IOException {
        var bomb = zip(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/media/picture.png"));
            for (var i = 0; i < 400; i++) zip.write(MEGABYTE);
        });
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertRefused(folder, "a.docx", bomb, OverInflated.class);
    }

    @Test
    void aZipFileOfTensOfThousandsOfEntriesIsRefused() throws IOException {
        var crowd = zip(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var i = 0; i < 20_000; i++) zip.putNextEntry(new ZipEntry("word/" + i));
        });
        assertRefused(folder, "a.docx", crowd, OverInflated.class);
    }

    @Test
    void aDocumentOfMoreLettersThanAllowedIsRefused() throws IOException {
        var body = ("<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>").repeat(15_000);
        assertRefused(folder, "a.docx", WordFiles.withBody(body), TooLarge.class);
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        var laughs = "<!DOCTYPE d [<!ENTITY a 'ha ha ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        assertRefused(folder, "a.docx", withDoctype(laughs, "&c;"), DamagedFile.class);
    }

    @Test
    void entitiesFromOutsideAreNotFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "Các chi bộ họp");
        var outside = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        assertRefused(folder, "a.docx", withDoctype(outside, "&x;"), DamagedFile.class);
    }

    @Test
    void aWordFileNestedWithoutEndIsRefused() throws IOException {
        var tables = "<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000);
        assertRefused(folder, "a.docx", WordFiles.withBody(tables), DamagedFile.class);
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() throws IOException {
        var file = WordFiles.of(SENTENCE);
        file.document.createStyles();
        file.document.getParagraphs().getFirst().setStyle("A");
        var circle = "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>";
        var bytes = WordFiles.rewritten(
                file.bytes(),
                "word/styles.xml",
                xml -> "<w:styles xmlns:w='http://schemas" + ".openxmlformats.org/wordprocessingml/2006/main'>"
                        + circle);
        assertThat(read(folder, "a.docx", bytes).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aCompressedStreamOfManyGigabytesIsRefused() throws IOException {
        var zeros = deflated(out -> {
            for (var i = 0; i < 300; i++) out.write(MEGABYTE);
        });
        assertRefused(folder, "a.pdf", pdf("/FlateDecode", zeros), OverInflated.class);
        var twice = deflated(out -> out.write(zeros));
        assertThat(twice).hasSizeLessThan(1 << 16);
        assertRefused(folder, "b.pdf", pdf("[/FlateDecode /FlateDecode]", twice), OverInflated.class);
    }

    @Test
    void formsThatDrawEachOtherManyTimesEnd() throws IOException {
        var forms = new StringBuilder();
        for (var i = 10; i < 22; i++) {
            forms.append(object(
                    i,
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X" + (i + 1) + " " + (i + 1)
                            + " 0 R>>>>",
                    ("/X" + (i + 1) + " Do ").repeat(20)));
        }
        forms.append(object(22, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q"));
        var page = onePage("/Resources<</XObject<</X10 10 0 R>>>>/Contents 4 0 R", object(4, "", "/X10 Do") + forms);
        assertRefused(folder, "a.pdf", page, OverInflated.class);
    }

    @Test
    void instructionsRepeatedHundredsOfTimesAreRefused() throws IOException {
        var page = onePage("/Contents [" + "4 0 R ".repeat(400) + "]", object(4, "", "q Q ".repeat(100_000)));
        assertRefused(folder, "a.pdf", page, OverInflated.class);
    }

    @Test
    void runLengthsThatWouldFillTheMemoryAreRefused() throws IOException {
        var runs = "\u0081 ".repeat(1 << 20);
        var page = onePage("/Contents 4 0 R", object(4, "/Filter/RunLengthDecode", runs));
        assertRefused(folder, "a.pdf", page, OverInflated.class);
    }

    @Test
    void fontsWithBillionsOfLettersAreRefused() throws IOException {
        var map = "/CIDInit /ProcSet findresource begin begincmap "
                + "1 beginbfrange <0000> <FFFF> <0041> endbfrange ".repeat(20_000) + "endcmap end";
        var font = "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>> endobj\n";
        var page = onePage(
                "/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R",
                object(4, "", "BT /F 9 Tf 10 10 Td (abc) Tj ET") + font + object(6, "", map));
        assertRefused(folder, "a.pdf", page, OverInflated.class);
    }

    @Test
    void aPageListedAMillionTimesIsRefused() throws IOException {
        var tree = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids["
                + "3 0 R ".repeat(1_000_000) + "]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n"
                + "trailer <</Root 1 0 R>>\n%%EOF";
        assertRefused(folder, "a.pdf", tree.getBytes(ISO_8859_1), TooLarge.class);
    }

    @Test
    void aPageOfMillionsOfTagsIsRefused() throws IOException {
        assertRefused(folder, "a.html", "<p><b>".repeat(1_000_000).getBytes(UTF_8), TooLarge.class);
    }

    @Test
    void aMarkRepeatedWithoutEndIsReadLikeAnyText() throws IOException {
        var text = "KHẨN".repeat(400_000) + "MẬT\n" + SENTENCE;
        assertThat(read(folder, "a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void aPdfOfArraysInArraysIsRefused() throws IOException {
        var deep = "%PDF-1.4\n1 0 obj " + "[".repeat(500_000) + " endobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        assertRefused(folder, "a.pdf", deep.getBytes(UTF_8), DamagedFile.class);
    }

    private static byte[] withDoctype(String doctype, String entity) throws IOException {
        var body = WordFiles.withBody("<w:p><w:r><w:t>" + entity + "</w:t></w:r></w:p>");
        return WordFiles.rewritten(
                body, "word/document.xml", xml -> xml.replace("<w:document", doctype + "<w:document"));
    }

    private static byte[] onePage(String page, String objects) {
        var file = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>>"
                + " endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]" + page + ">> endobj\n" + objects
                + "trailer <</Root 1 0 R>>\n%%EOF";
        return file.getBytes(ISO_8859_1);
    }

    private static String object(int number, String dictionary, String stream) {
        return number + " 0 obj <<" + dictionary + "/Length " + stream.length() + ">>\nstream\n" + stream
                + "\nendstream endobj\n";
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n4 0 obj <</Length " + stream.length + "/Filter" + filter + ">>\nstream\n").getBytes(UTF_8));
        out.write(stream);
        out.write("\nendstream endobj\n%%EOF".getBytes(UTF_8));
        return out.toByteArray();
    }

    private interface Writing<T> {
        void to(T out) throws IOException;
    }

    private static byte[] zip(Writing<ZipOutputStream> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            writing.to(zip);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(Writing<OutputStream> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }
}
