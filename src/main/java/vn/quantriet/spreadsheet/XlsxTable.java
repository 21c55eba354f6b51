package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. The sheet is read as a stream; the texts it refers to lie in a file of their own. */
final class XlsxTable extends Table {

    private final XlsxPackage source;
    private final SharedTexts texts;
    private final DateStyles dates;
    private final XMLStreamReader sheet;
    private final TableLimits limits;
    private int number;

    private XlsxTable(XlsxPackage source, TableLimits limits) throws IOException, XMLStreamException {
        this.source = source;
        this.limits = limits;
        dates = DateStyles.of(source);
        texts = SharedTexts.of(source, limits);
        sheet = source.sheet();
    }

    static XlsxTable read(Path file, TableLimits limits) throws IOException {
        var source = XlsxPackage.open(file, limits);
        try {
            return new XlsxTable(source, limits);
        } catch (XMLStreamException damaged) {
            source.close();
            throw refusal(damaged, 1);
        } catch (IOException | RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    /** The parser wraps what the stream below it refused. */
    private static RuntimeException refusal(XMLStreamException damaged, int row) {
        return Bounded.refusalIn(damaged).orElseGet(() -> new DamagedTable(Integer.toString(row)));
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() != XMLStreamConstants.START_ELEMENT) continue;
                if (sheet.getLocalName().equals("mergeCell")) refuseMerged();
                if (!sheet.getLocalName().equals("row")) continue;
                var cells = row();
                if (cells.stream().anyMatch(text -> !text.isBlank())) return new Row(number, cells);
            }
            return null;
        } catch (XMLStreamException damaged) {
            throw refusal(damaged, number + 1);
        }
    }

    private List<String> row() throws XMLStreamException {
        var given = sheet.getAttributeValue(null, "r");
        number = given == null ? number + 1 : CellName.number(given);
        if (number < 1 || number > limits.rows() + 1) throw new TableTooLarge(number, limits);
        var cells = new ArrayList<String>();
        for (var event = sheet.next(); ; event = sheet.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) return cells;
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) cell(cells);
        }
    }

    private void cell(List<String> cells) throws XMLStreamException {
        var name = sheet.getAttributeValue(null, "r");
        var column = name == null ? cells.size() : CellName.column(name);
        if (column < cells.size() || column >= limits.columns()) throw new TableTooLarge(number, limits);
        while (cells.size() < column) cells.add("");
        var text = text(CellName.of(number, column));
        if (text.length() > limits.letters()) throw new TableTooLarge(number, limits);
        cells.add(text);
    }

    private String text(String where) throws XMLStreamException {
        var type = sheet.getAttributeValue(null, "t");
        var style = sheet.getAttributeValue(null, "s");
        var formula = false;
        var value = "";
        for (var event = sheet.next(); ; event = sheet.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (sheet.getLocalName()) {
                case "f" -> formula = true;
                case "v" -> value = sheet.getElementText();
                case "is" -> value = RichText.read(sheet, "is", limits.letters());
                default -> {}
            }
        }
        if (formula && value.isEmpty()) throw new CellWithoutResult(where);
        return meaning(type == null ? "n" : type, style, value, where);
    }

    private String meaning(String type, @Nullable String style, String value, String where) {
        return switch (type) {
            case "s" -> texts.get(CellName.number(value), where);
            case "e" -> throw new CellWithoutResult(where);
            case "n" -> value.isEmpty() ? "" : dates.number(value, style, where);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private void refuseMerged() {
        var range = sheet.getAttributeValue(null, "ref");
        if (range == null || CellName.lastRow(range) > 1) throw new MergedCells(String.valueOf(range));
    }

    @Override
    public int percent() {
        return source.percent();
    }

    @Override
    public void close() throws IOException {
        texts.close();
        source.close();
    }
}
