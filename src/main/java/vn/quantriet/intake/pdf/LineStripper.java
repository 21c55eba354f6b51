package vn.quantriet.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.quantriet.intake.encoding.LegacyEncoding;

/** Gathers lines from the pages and pays for every page, drawing instruction and letter. */
final class LineStripper extends PDFTextStripper {

    final List<String> lines = new ArrayList<>();
    final Set<LegacyEncoding> converted = EnumSet.noneOf(LegacyEncoding.class);

    private final PdfBudget budget;
    private final CharacterMaps maps;
    private final PdfLine line = new PdfLine(converted);
    private boolean begun;

    LineStripper(PdfBudget budget) {
        this.budget = budget;
        this.maps = new CharacterMaps(budget.lettersInFonts());
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold is often the same letter printed twice
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.startPage();
        PageContent.pay(page, budget.bytesOfAPage());
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruct(operator.getName());
        maps.select(operator, operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.letter();
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> textPositions) {
        begun = true;
        line.word(text, textPositions);
    }

    @Override
    protected void writeWordSeparator() {
        // the line sees from the places of the words how wide the gap is
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() throws IOException {
        endLine();
        super.endArticle();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!begun) return;
        lines.add(line.end());
        begun = false;
    }
}
