package vn.quantriet.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files as tests need them: written by POI, and by hand where POI cannot. */
final class WordFiles {

    private static final String BODY_START = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:v="urn:schemas-microsoft-com:vml"><w:body>""";
    private static final String BODY_END = "</w:body></w:document>";

    final XWPFDocument document = new XWPFDocument();

    static WordFiles of(String... paragraphs) {
        var file = new WordFiles();
        for (var paragraph : paragraphs) file.paragraph(paragraph);
        return file;
    }

    /** A file whose main part has this body, and else only what POI writes into every file. */
    static byte[] withBody(String body) throws IOException {
        return rewritten(new WordFiles().bytes(), "word/document.xml", _ -> BODY_START + body + BODY_END);
    }

    XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A list with levels given as {@code numFmt:lvlText}; answers its number. */
    BigInteger list(String... levels) {
        var kind = document.createNumbering();
        var abstractNum = CTAbstractNum.Factory.newInstance();
        abstractNum.setAbstractNumId(BigInteger.valueOf(kind.getAbstractNums().size()));
        for (var i = 0; i < levels.length; i++) {
            var level = abstractNum.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(levels[i].split(":", 2)[0]));
            level.addNewLvlText().setVal(levels[i].split(":", 2)[1]);
        }
        var id = kind.addAbstractNum(new XWPFAbstractNum(abstractNum));
        return kind.addNum(id);
    }

    void item(BigInteger list, int level, String text) {
        var paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** The same file with one part written anew. */
    static byte[] rewritten(byte[] file, String part, UnaryOperator<String> by) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(bytes, StandardCharsets.UTF_8);
                zip.write(entry.getName().equals(part) ? by.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }
}
