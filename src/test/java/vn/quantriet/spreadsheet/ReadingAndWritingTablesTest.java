package vn.quantriet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spreadsheet")
class ReadingAndWritingTablesTest {

    private static final List<List<String>> CELLS = List.of(
            List.of("Mã", "Tên", "Ghi chú"),
            List.of("HP.303", "Quận ủy Hồng Bàng", "có \"ngoặc kép\", phẩy; và\nhai dòng"),
            List.of("=1+1", "+84 225", "'=không phải công thức"),
            List.of("", "chỉ có tên", "<b>&amp;</b>"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsWrittenIsReadAgain(String form) throws IOException {
        var file = folder.resolve("bang." + form);
        try (var out = Files.newOutputStream(file);
                var writer = form.equals("csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, "Bảng")) {
            for (var row : CELLS.subList(0, 2)) writer.row(row);
            for (var row : CELLS.subList(2, 4)) writer.row(row);
        }
        assertThat(read(file).stream().map(row -> List.of(row.cell(0), row.cell(1), row.cell(2))))
                .containsExactlyElementsOf(form.equals("csv") ? withoutMark(CELLS) : CELLS);
        assertThat(read(file)).extracting(Row::number).containsExactly(1, 2, 3, 4);
    }

    /** An apostrophe before what looks like a formula cannot be told from one we put there. */
    private static List<List<String>> withoutMark(List<List<String>> cells) {
        var copy = new ArrayList<>(cells);
        copy.set(2, List.of("=1+1", "+84 225", "=không phải công thức"));
        return copy;
    }

    @Test
    void aSpreadsheetProgramTakesNothingForAFormula() throws IOException {
        var file = folder.resolve("bang.csv");
        try (var out = Files.newOutputStream(file);
                var writer = TableWriter.csv(out)) {
            writer.row(List.of("=HYPERLINK(\"http://x\")", "@SUM(A1)", "-1", "chữ"));
        }
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF\"'=HYPERLINK(\"\"http://x\"\")\",\"'@SUM(A1)\",\"'-1\",\"chữ\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã,Tên\nA,Ủy ban",
                "Mã;Tên\r\nA;Ủy ban\r\n",
                "\uFEFFMã\tTên\rA\tỦy ban",
                "\n\nMã,Tên\n,\nA,\"Ủy ban\""
            })
    void valuesStandBetweenCommasSemicolonsOrTabs(String text) throws IOException {
        assertThat(read(csv(text.getBytes(StandardCharsets.UTF_8))))
                .extracting(row -> row.cells())
                .containsExactly(List.of("Mã", "Tên"), List.of("A", "Ủy ban"));
        assertThat(read(csv(text.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16))))
                .extracting(row -> row.cells())
                .containsExactly(List.of("Mã", "Tên"), List.of("A", "Ủy ban"));
    }

    @Test
    void emptyRowsKeepTheirNumbers() throws IOException {
        assertThat(read(csv("a\n\n\nb\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(Row::number)
                .containsExactly(1, 4);
    }

    @Test
    void oldLettersAreNotGuessed() throws IOException {
        var old = csv("Mã,Tên\nA,Thành uỷ\nB,Thµnh uû".getBytes(Charset.forName("windows-1252")));
        refused(old, NotUnicode.class, "1");
    }

    @Test
    void aQuoteThatNeverEndsIsFoundWithoutReadingAllOfIt() throws IOException {
        var text = "a,b\n1,\"" + "x".repeat(200_000);
        refused(csv(text.getBytes(StandardCharsets.UTF_8)), TableTooLarge.class, "2");
        refused(csv("a,b\n1,\"x".getBytes(StandardCharsets.UTF_8)), DamagedTable.class, "2");
    }

    @Test
    void cellsOfAWorkbookAreWhatAPersonSeesInThem() throws IOException {
        var file = Workbooks.write(
                folder.resolve("a.xlsx"),
                """
                <sheetData>
                  <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>trong ô</t></is></c></row>
                  <row r="3"><c r="A3" s="1"><v>45629</v></c><c r="B3" s="2"><v>45629.75</v></c>
                    <c r="C3"><v>912345678</v></c><c r="D3"><v>1.5E3</v></c><c r="E3" t="b"><v>1</v></c>
                    <c r="F3" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="G3"><v>0.50</v></c></row>
                </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>
                """,
                "<si><t>không</t></si><si><r><t>Quận </t></r><r><t>ủy</t></r><rPh><t>đọc</t></rPh></si>",
                """
                <numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;đồng&quot;"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
                """);
        assertThat(read(file))
                .containsExactly(
                        new Row(1, List.of("Quận ủy", "", "trong ô")),
                        new Row(3, List.of("03/12/2024", "03/12/2024", "912345678", "1500", "TRUE", "kết quả", "0.5")));
    }

    @Test
    void whatCannotBeTakenAtItsWordIsRefusedWithItsPlace() throws IOException {
        refused(sheet("<row r='2'><c r='B2'><f>SUM(A1)</f></c></row>"), CellWithoutResult.class, "B2");
        refused(sheet("<row r='9'><c r='AB9' t='e'><v>#REF!</v></c></row>"), CellWithoutResult.class, "AB9");
        refused(sheet("<row r='2'><c r='A2' t='s'><v>7</v></c></row>"), DamagedTable.class, "A2");
        refused(sheet("<row r='2'><c r='A2'><v>abc</v></c></row>"), DamagedTable.class, "A2");
        refused(sheet("<row r='2'><c r='A2'><v>1e999999999</v></c></row>"), DamagedTable.class, "A2");
        refused(
                sheet("<row r='2'/></sheetData><mergeCells><mergeCell ref='A5:A9'/></mergeCells><sheetData>"),
                MergedCells.class,
                "A5:A9");
        refused(sheet("<row r='2'><c r='ZZZ2'><v>1</v></c></row>"), TableTooLarge.class, "2");
        refused(sheet("<row r='99999999'/>"), TableTooLarge.class, "99999999");
        refused(sheet("<row r='2'>"), DamagedTable.class, "3");
    }

    @Test
    void trapsAreLeftBeforeTheyCloseOnTheServer() throws IOException {
        var swollen = Workbooks.swollen(folder.resolve("bomb.xlsx"), 3_000_000, "<row><c><v/></c></row>");
        var narrow = new TableLimits(10_000_000, 100, 32_767, 1L << 24);
        assertThatThrownBy(() -> read(swollen, narrow)).isInstanceOf(OverInflatedTable.class);
        var cells = Workbooks.swollen(folder.resolve("cells.xlsx"), 1_100_000, "<row><c><v>1</v></c></row>");
        var limits = new TableLimits(1_000_000, 100, 32_767, 1L << 40);
        assertThatThrownBy(() -> read(cells, limits)).isInstanceOfAny(TableTooLarge.class, OverInflatedTable.class);
    }

    @Test
    void whatIsNoTableIsCalledSo() throws IOException {
        refused(csv(new byte[0]), EmptyTable.class);
        refused(csv(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), OldOrLockedSpreadsheet.class);
        refused(csv(new byte[] {'a', 0, 'b', 0, 'c'}), NotATable.class);
        refused(csv(new byte[] {'P', 'K', 3, 4, 0, 0, 0}), DamagedTable.class, "1");
        var entities = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        var file = Workbooks.write(folder.resolve("e.xlsx"), "", "", "");
        assertThat(read(file)).isEmpty();
        Workbooks.write(file, "<sheetData><row><c t='str'><v>&e;</v></c></row></sheetData>", entities, "");
        refused(file, DamagedTable.class);
    }

    private Path csv(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }

    private Path sheet(String rows) throws IOException {
        return Workbooks.write(folder.resolve("a.xlsx"), "<sheetData>" + rows + "</sheetData>", "", "");
    }

    private static void refused(Path file, Class<? extends vn.quantriet.shared.Refusal> as, String... where) {
        assertThatThrownBy(() -> read(file, TableLimits.STANDARD)).isInstanceOfSatisfying(as, refusal -> {
            if (where.length > 0) assertThat(refusal.arguments()[0]).hasToString(where[0]);
        });
    }

    private static List<Row> read(Path file) throws IOException {
        return read(file, TableLimits.STANDARD);
    }

    private static List<Row> read(Path file, TableLimits limits) throws IOException {
        var rows = new ArrayList<Row>();
        try (var table = Table.open(file, limits)) {
            for (var row = table.next(); row != null; row = table.next()) rows.add(row);
        }
        return rows;
    }
}
