package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, as other programs make them and as nobody should. */
final class Workbooks {

    private Workbooks() {}

    /** {@code sheet} is what stands between the tags of the sheet, {@code texts} in those of the shared texts. */
    static Path write(Path file, String sheet, String texts, String styles) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="a" xmlns:r="b"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>
                    """);
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships><Relationship Id="rId7" Target="worksheets/other.xml"/></Relationships>
                    """);
            part(zip, "xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
            part(zip, "xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
            part(zip, "xl/worksheets/other.xml", "<worksheet>" + sheet + "</worksheet>");
        }
        return file;
    }

    /** A sheet of so many equal rows, which shrinks to next to nothing. */
    static Path swollen(Path file, long rows, String row) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "xl/workbook.xml", "<workbook><sheets><sheet/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet><sheetData>");
            var block = row.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (var n = 0L; n < rows; n += 1_000) zip.write(block);
            write(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
