package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.intake.Samples.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

@Tag("intake")
class ReadingAWordFileTest {

    @TempDir
    Path folder;

    @Test
    void everyParagraphIsALine() throws IOException {
        assertThat(text(WordFiles.of("Thông báo", SENTENCE))).isEqualTo("Thông báo\n" + SENTENCE);
    }

    @Test
    void headersComeFirstFootersLastAndPageNumbersNotAtAll() throws IOException {
        var file = WordFiles.of(SENTENCE);
        file.document
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("ĐẢNG BỘ XÃ");
        file.document
                .createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("- 2 -");
        file.document
                .createFooter(HeaderFooterType.FIRST)
                .createParagraph()
                .createRun()
                .setText("Lưu văn phòng");
        assertThat(text(file)).isEqualTo("ĐẢNG BỘ XÃ\n" + SENTENCE + "\nLưu văn phòng");
    }

    @Test
    void theHeadInATableKeepsItsLines() throws IOException {
        var file = new WordFiles();
        var row = file.document.createTable(1, 2).getRow(0);
        row.getCell(0).setText("ĐẢNG UỶ XÃ");
        row.getCell(0).addParagraph().createRun().setText("Số 07-KH/ĐU");
        row.getCell(1).setText("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(text(file)).isEqualTo("ĐẢNG UỶ XÃ\nSố 07-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void aRowOfFactsIsALine() throws IOException {
        var file = WordFiles.of("Phân công");
        var table = file.document.createTable(2, 3);
        var words = List.of("TT", "Đơn vị", "Hạn", "1", "Chi bộ Đông", "Quý hai");
        for (var i = 0; i < 6; i++) table.getRow(i / 3).getCell(i % 3).setText(words.get(i));
        assertThat(text(file)).isEqualTo("Phân công\nTT | Đơn vị | Hạn\n1 | Chi bộ Đông | Quý hai");
    }

    @Test
    void footnotesFollowTheBody() throws IOException {
        var file = WordFiles.of(SENTENCE);
        file.document.createFootnotes();
        file.document.createFootnote().createParagraph().createRun().setText("Theo kế hoạch năm ngoái");
        assertThat(text(file)).isEqualTo(SENTENCE + "\nTheo kế hoạch năm ngoái");
    }

    @Test
    void whatWasDeletedWithTrackingIsLeftOutAndNoted() throws IOException {
        var body = "<w:p><w:r><w:t xml:space='preserve'>Các chi bộ </w:t></w:r>"
                + "<w:del w:id='1' w:author='a'><w:r><w:delText>họp</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='a'><w:r><w:t>sinh hoạt</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id='3' w:author='a'/></w:rPr></w:pPr>"
                + "<w:r><w:t>trong quý </w:t></w:r></w:p><w:p><w:r><w:t>tới</w:t></w:r></w:p>"
                + "<w:moveFrom w:id='4' w:author='a'><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:moveFrom>";
        assertThat(read(folder, "a.docx", WordFiles.withBody(body)))
                .isEqualTo(new IntakeText(
                        "Các chi bộ sinh hoạt\ntrong quý tới", List.of("intake.note.deletions-left-out")));
    }

    @Test
    void hiddenWordsAreLeftOutAndNoted() throws IOException {
        var body = "<w:p><w:r><w:t>Các chi bộ</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>bí ẩn</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> họp</w:t></w:r></w:p>";
        assertThat(read(folder, "a.docx", WordFiles.withBody(body)))
                .isEqualTo(new IntakeText("Các chi bộ họp", List.of("intake.note.hidden-left-out")));
    }

    @Test
    void aBoxComesOnceAndBeforeItsParagraph() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>ĐẢNG BỘ XÃ</w:t></w:r></w:p></w:txbxContent>";
        var body = "<w:p><w:r><w:t>Các chi bộ họp</w:t></w:r><w:r><mc:AlternateContent>"
                + "<mc:Choice Requires='wps'>" + box
                + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t> đúng lịch</w:t></w:r></w:p>";
        assertThat(read(folder, "a.docx", WordFiles.withBody(body)).text())
                .isEqualTo("ĐẢNG BỘ XÃ\nCác chi bộ họp đúng lịch");
    }

    @Test
    void aMarkDrawnBehindThePageIsSeen() throws IOException {
        var body = "<w:p><w:r><w:pict><v:shape><v:textpath string='TỐI MẬT'/></v:shape></w:pict></w:r></w:p>"
                + "<w:p><w:r><w:t>"
                + SENTENCE + "</w:t></w:r></w:p>";
        assertRefused(folder, "a.docx", WordFiles.withBody(body), MarkedSecret.class);
    }

    @Test
    void fieldsShowTheirResultAndControlsTheirContent() throws IOException {
        var body = "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Trang</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>"
                + "<w:r><w:tab/></w:r><w:hyperlink><w:r><w:t>bảy</w:t></w:r></w:hyperlink>"
                + "<w:r><w:noBreakHyphen/><w:t>tám</w:t><w:br/><w:t>Đảng uỷ</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(read(folder, "a.docx", WordFiles.withBody(body)).text()).isEqualTo("Trang\tbảy-tám\nĐảng uỷ");
    }

    @Test
    void capitalsByFormatAreCapitals() throws IOException {
        var body = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Đảng uỷ xã</w:t></w:r></w:p>";
        assertThat(read(folder, "a.docx", WordFiles.withBody(body)).text()).isEqualTo("ĐẢNG UỶ XÃ");
    }

    @Test
    void runsInOldFontsAreConvertedAndUnicodeBesideThemIsNot() throws IOException {
        var file = new WordFiles();
        var paragraph = file.document.createParagraph();
        run(paragraph, ".VnTimeH", "®¶ng bé x· ");
        run(paragraph, "Times New Roman", "Hưng Đạo ");
        run(paragraph, "VNI-Times", "vaø caùc chi b");
        run(paragraph, "VNI-Times", "oä");
        run(file.document.createParagraph(), ".VnTime", "Đã là Unicode từ lâu");
        assertThat(read(folder, "a.docx", file.bytes()))
                .isEqualTo(new IntakeText(
                        "ĐẢNG BỘ XÃ Hưng Đạo và các chi bộ\nĐã là Unicode từ lâu",
                        List.of("intake.note.tcvn3", "intake.note.vni")));
    }

    @Test
    void anOldFontMayComeFromAStyle() throws IOException {
        var file = WordFiles.of(SENTENCE_TCVN3);
        file.document.createStyles().setDefaultFonts(fonts(".VnTime"));
        assertThat(text(file)).isEqualTo(SENTENCE);
    }

    private static CTFonts fonts(String name) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        return fonts;
    }

    private static void run(XWPFParagraph paragraph, String font, String text) {
        var run = paragraph.createRun();
        run.setFontFamily(font);
        run.setText(text);
    }

    private String text(WordFiles file) throws IOException {
        return read(folder, "a.docx", file.bytes()).text();
    }
}
