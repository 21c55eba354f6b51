package vn.quantriet.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.quantriet.intake.layout.Budget;

/** What the instructions of one page amount to, unpacked: PDFBox holds all of them in memory at once. */
final class PageContent {

    private static final int BITE = 1 << 16;

    /** How many times larger run lengths and LZW can become; deflated streams were measured before. */
    private static final int WORST_RATIO = 1_000;

    private PageContent() {}

    static void pay(PDPage page, Budget bytes) throws IOException {
        for (var streams = page.getContentStreams(); streams.hasNext(); ) pay(streams.next(), bytes);
    }

    private static void pay(PDStream stream, Budget bytes) throws IOException {
        var filters = stream.getFilters();
        if (filters.contains(COSName.RUN_LENGTH_DECODE) || filters.contains(COSName.LZW_DECODE)) {
            bytes.spend(stream.getLength() * (long) WORST_RATIO);
        }
        var bite = new byte[BITE];
        try (var in = stream.createInputStream()) {
            for (var read = 0; (read = in.read(bite)) >= 0; ) bytes.spend(read);
        }
    }
}
