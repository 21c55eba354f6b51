package vn.quantriet.study.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of a report as a document on its side. */
final class CampaignDocument {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 8;

    private CampaignDocument() {}

    static void write(CampaignTable table, String title, OutputStream to) throws IOException {
        try (var document = new XWPFDocument()) {
            turn(document);
            var head = document.createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            say(head, title, 14, true);
            for (var line : table.about()) say(document.createParagraph(), line, 12, false);
            fill(document, table);
            document.write(to);
        }
    }

    /** Columns that belong together stand below one word; the two lines of the heading come again on every page. */
    private static void fill(XWPFDocument document, CampaignTable table) {
        var grid = document.createTable(2, table.heading().size());
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid.setCellMargins(20, 40, 20, 40);
        for (var i = 0; i < 2; i++) grid.getRow(i).setRepeatHeader(true);
        put(grid.getRow(1), table.heading(), true);
        group(grid.getRow(0), grid.getRow(1), table);
        for (var row : table.rows()) put(grid.createRow(), row, false);
    }

    /** What has no group reaches over both lines. */
    private static void group(XWPFTableRow above, XWPFTableRow below, CampaignTable table) {
        var heading = table.heading();
        for (var n = 0; n < heading.size(); n++) {
            var group = table.group(n);
            widen(above, n);
            if (group == null) {
                say(above.getCell(n).getParagraphArray(0), heading.get(n), SIZE, true);
                merge(above.getCell(n), STMerge.RESTART);
                merge(below.getCell(n), STMerge.CONTINUE);
                below.getCell(n).getParagraphArray(0).removeRun(0);
            } else if (group.first() == n) {
                say(above.getCell(n).getParagraphArray(0), group.words(), SIZE, true);
                above.getCell(n).getCTTc().getTcPr().addNewHMerge().setVal(STMerge.RESTART);
            } else above.getCell(n).getCTTc().getTcPr().addNewHMerge().setVal(STMerge.CONTINUE);
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }

    private static void put(XWPFTableRow row, List<?> cells, boolean bold) {
        for (var i = 0; i < cells.size(); i++) {
            widen(row, i);
            say(row.getCell(i).getParagraphArray(0), written(cells.get(i)), SIZE, bold);
        }
    }

    private static void widen(XWPFTableRow row, int column) {
        row.getCell(column).setWidth(Integer.toString(column == 0 ? 480 : column == 1 ? 2_600 : 590));
    }

    private static String written(Object cell) {
        return cell instanceof Number number ? vn.quantriet.shell.Show.number(number.longValue()) : cell.toString();
    }

    private static void say(XWPFParagraph paragraph, String words, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(words);
    }

    /** A3, the long side across: some thirty columns are not read on less. */
    private static void turn(XWPFDocument document) {
        var page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(23_811));
        page.setH(BigInteger.valueOf(16_838));
        var margins = document.getDocument().getBody().getSectPr().addNewPgMar();
        margins.setLeft(BigInteger.valueOf(850));
        margins.setRight(BigInteger.valueOf(850));
        margins.setTop(BigInteger.valueOf(850));
        margins.setBottom(BigInteger.valueOf(850));
    }
}
