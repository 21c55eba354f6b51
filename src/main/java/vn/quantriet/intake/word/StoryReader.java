package vn.quantriet.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.layout.Budget;

/**
 * Walks through the body, a header or the notes. Boxes stand inside paragraphs, so paragraphs nest; of the two forms in
 * which Word writes a box the older is passed over, as are deleted text and the codes of fields.
 */
final class StoryReader {

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> PASSED_OVER = Set.of(
            "Fallback", "instrText", "delText", "delInstrText", "rt", "tblPr", "sectPr", "sdtPr", "numPicBullet");

    private final Styles styles;
    private final Labels labels;
    private final Gathered gathered;
    private final Budget characters;
    private final Story story = new Story();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();
    private boolean inText;

    StoryReader(Styles styles, Labels labels, Gathered gathered, Budget characters) {
        this.styles = styles;
        this.labels = labels;
        this.gathered = gathered;
        this.characters = characters;
    }

    List<String> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) append(xml.getText());
                }
                default -> {}
            }
        }
        return story.lines();
    }

    private void start(String element, XMLStreamReader xml) throws XMLStreamException {
        if (DELETED.contains(element)) {
            if (Xml.skip(xml)) gathered.deletionsLeftOut = true;
        } else if (PASSED_OVER.contains(element)) {
            Xml.skip(xml);
        } else {
            switch (element) {
                case "p" -> paragraphs.push(new Paragraph());
                case "pPr" -> paragraphLook(xml);
                case "r" -> startRun();
                case "rPr" -> runLook(xml);
                case "tr" -> startRow();
                case "trPr" -> rowLook(xml);
                case "tc" -> story.startCell();
                default -> letters(element, xml);
            }
        }
    }

    private void letters(String element, XMLStreamReader xml) {
        switch (element) {
            case "t" -> inText = true;
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "softHyphen" -> softHyphen();
            case "sym" -> append("•");
            case "textpath" -> lettersInDrawing(Xml.attribute(xml, "string"));
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> story.endCell();
            case "tr" -> {
                if (!deletedRows.isEmpty()) story.endRow(deletedRows.pop());
            }
            default -> {}
        }
    }

    private void paragraphLook(XMLStreamReader xml) throws XMLStreamException {
        var properties = Properties.read(xml);
        if (paragraphs.isEmpty()) return;
        paragraphs.element().properties = properties;
        startRun();
    }

    private void startRun() {
        look(Properties.NONE);
    }

    private void runLook(XMLStreamReader xml) throws XMLStreamException {
        look(Properties.read(xml));
    }

    private void look(Properties run) {
        var paragraph = paragraphs.peek();
        if (paragraph == null) return;
        paragraph.look = RunLook.of(run, paragraph.properties.get("pStyle"), styles);
        gathered.hiddenLeftOut |= paragraph.look.hidden();
    }

    private void startRow() {
        story.startRow();
        deletedRows.push(false);
    }

    private void rowLook(XMLStreamReader xml) throws XMLStreamException {
        if (Properties.read(xml).has("del") && !deletedRows.isEmpty()) {
            deletedRows.pop();
            deletedRows.push(true);
            gathered.deletionsLeftOut = true;
        }
    }

    private void append(String letters) {
        var paragraph = paragraphs.peek();
        if (paragraph == null) return;
        characters.spend(letters.length());
        paragraph.append(letters);
    }

    /** In the letters of TCVN3 the soft hyphen is «ư». */
    private void softHyphen() {
        var paragraph = paragraphs.peek();
        if (paragraph != null && paragraph.look.font() != null) append("\u00AD");
    }

    /** Letters drawn behind the page: a draft's, or a secret's, mark. */
    private void lettersInDrawing(@Nullable String letters) {
        if (letters == null) return;
        characters.spend(letters.length());
        story.line(letters);
    }

    private void endParagraph() {
        var paragraph = paragraphs.pop();
        var label = labels.next(paragraph.properties);
        var text = paragraph.text();
        gathered.converted.addAll(paragraph.converted());
        var line = label.isEmpty() || text.isBlank() ? text : label + " " + text;
        if (paragraph.goesOn()) story.begin(line);
        else story.line(line);
    }
}
