package vn.quantriet.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.quantriet.intake.encoding.LegacyEncoding;

/** The text of a PDF line by line, and notes on what was done to it. */
public record PdfText(List<String> lines, Set<String> notes) {

    static {
        FontMappers.set(new OwnFontsOnly());
    }

    public static PdfText of(PDDocument document, PdfBudget budget) throws IOException {
        var stripper = new LineStripper(budget);
        stripper.writeText(document, Writer.nullWriter());
        var notes = new LinkedHashSet<String>();
        stripper.converted.stream().map(LegacyEncoding::note).forEach(notes::add);
        return new PdfText(stripper.lines, notes);
    }
}
