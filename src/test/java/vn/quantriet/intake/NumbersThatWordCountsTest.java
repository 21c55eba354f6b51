package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.intake.Samples.read;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

@Tag("intake")
class NumbersThatWordCountsTest {

    private final WordFiles file = new WordFiles();

    @TempDir
    Path folder;

    @Test
    void levelsAreCountedAndWrittenInTheirOwnWay() throws IOException {
        var list = file.list("upperRoman:%1-", "decimal:%2.", "lowerLetter:%3)", "decimal:%2.%4.");
        file.item(list, 0, "Mục tiêu");
        file.item(list, 0, "Nhiệm vụ");
        file.item(list, 1, "Học tập");
        file.item(list, 2, "họp");
        file.item(list, 2, "ghi chép");
        file.item(list, 1, "Báo cáo");
        file.item(list, 2, "nộp");
        file.item(list, 3, "sớm");
        file.item(list, 0, "Tổ chức");
        file.item(list, 1, "Đảng uỷ");
        assertThat(text())
                .isEqualTo("I- Mục tiêu\nII- Nhiệm vụ\n1. Học tập\na) họp\nb) ghi chép\n2. Báo cáo\na) nộp\n2.1. sớm\n"
                        + "III- Tổ chức\n1. Đảng uỷ");
    }

    @Test
    void aLevelThatWasJumpedOverShowsItsStart() throws IOException {
        var list = file.list("decimal:%1.", "decimal:%1.%2.");
        file.item(list, 1, "Họp");
        file.item(list, 1, "Báo cáo");
        assertThat(text()).isEqualTo("1.1. Họp\n1.2. Báo cáo");
    }

    @Test
    void bulletsPeopleTypeStayAndSymbolsBecomeDots() throws IOException {
        var list = file.list("bullet:-", "bullet:+", "bullet:\uF0B7", "bullet:o");
        for (var level = 0; level < 4; level++) file.item(list, level, "việc");
        assertThat(text()).isEqualTo("- việc\n+ việc\n• việc\n• việc");
    }

    @Test
    void articlesAreWordsAroundANumber() throws IOException {
        var list = file.list("decimal:Điều %1.");
        file.item(list, 0, "Đối tượng");
        file.paragraph("Chi bộ và đảng viên.");
        file.item(list, 0, "Phạm vi");
        assertThat(text()).isEqualTo("Điều 1. Đối tượng\nChi bộ và đảng viên.\nĐiều 2. Phạm vi");
    }

    @Test
    void listsOfOneKindCountOnUnlessOneStartsAnew() throws IOException {
        var one = file.list("decimal:%1.");
        var kind = file.document
                .getNumbering()
                .getNum(one)
                .getCTNum()
                .getAbstractNumId()
                .getVal();
        var same = file.document.getNumbering().addNum(kind);
        var anew = file.document.getNumbering().addNum(kind);
        var override = file.document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.valueOf(5));
        file.item(one, 0, "Họp");
        file.item(same, 0, "Học");
        file.item(anew, 0, "Báo cáo");
        file.item(anew, 0, "Kiểm tra");
        assertThat(text()).isEqualTo("1. Họp\n2. Học\n5. Báo cáo\n6. Kiểm tra");
    }

    @Test
    void aStyleMayBringTheNumber() throws IOException {
        var list = file.list("upperRoman:%1.", "decimal:%2.");
        file.document.getNumbering().getNum(list); // the level names the style below
        style("Muc", list);
        file.document
                .createNumbering()
                .getAbstractNums()
                .getFirst()
                .getCTAbstractNum()
                .getLvlArray(1)
                .addNewPStyle()
                .setVal("Muc");
        file.item(list, 0, "Nhiệm vụ");
        file.paragraph("Học tập").setStyle("Muc");
        file.paragraph("Báo cáo").setStyle("Muc");
        assertThat(text()).isEqualTo("I. Nhiệm vụ\n1. Học tập\n2. Báo cáo");
    }

    @Test
    void listZeroTakesAParagraphOutOfTheListOfItsStyle() throws IOException {
        style("Muc", file.list("decimal:%1."));
        file.paragraph("Học tập").setStyle("Muc");
        var plain = file.paragraph("nói rõ thêm");
        plain.setStyle("Muc");
        plain.setNumID(BigInteger.ZERO);
        assertThat(text()).isEqualTo("1. Học tập\nnói rõ thêm");
    }

    @Test
    void absurdNumbersStayNumbers() throws IOException {
        var list = file.list("lowerLetter:%1)", "upperRoman:%2.");
        for (var level = 0; level < 2; level++) {
            file.document
                    .getNumbering()
                    .getAbstractNums()
                    .getFirst()
                    .getCTAbstractNum()
                    .getLvlArray(level)
                    .getStart()
                    .setVal(BigInteger.valueOf(2_000_000_000));
        }
        file.item(list, 0, "Họp");
        file.item(list, 1, "Học");
        assertThat(text()).isEqualTo("2000000000) Họp\n2000000000. Học");
    }

    @Test
    void afterTheAlphabetLettersDouble() throws IOException {
        var list = file.list("lowerLetter:%1)");
        for (var i = 0; i < 28; i++) file.item(list, 0, "việc");
        assertThat(text()).endsWith("z) việc\naa) việc\nbb) việc");
    }

    private void style(String id, BigInteger list) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id);
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
        file.document.createStyles().addStyle(new XWPFStyle(style));
    }

    private String text() throws IOException {
        return read(folder, "a.docx", file.bytes()).text();
    }
}
