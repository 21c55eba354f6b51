package vn.quantriet.study.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The table of a report as a document on its side. */
final class CampaignDocument {

    private static final String FONT = "Times New Roman";

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

    private static void fill(XWPFDocument document, CampaignTable table) {
        var heading = table.heading();
        var grid = document.createTable(1, heading.size());
        put(grid.getRow(0), heading, true);
        grid.getRow(0).setRepeatHeader(true);
        for (var row : table.rows()) put(grid.createRow(), row, false);
    }

    private static void put(XWPFTableRow row, List<?> cells, boolean bold) {
        for (var i = 0; i < cells.size(); i++) say(row.getCell(i).getParagraphArray(0), written(cells.get(i)), 9, bold);
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

    /** A4, the long side across. */
    private static void turn(XWPFDocument document) {
        var page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(16_838));
        page.setH(BigInteger.valueOf(11_906));
    }
}
