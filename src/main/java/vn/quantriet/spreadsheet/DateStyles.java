package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** In a workbook a day is a number that is shown as one: which styles do that, and which day is the first. */
final class DateStyles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final int LAST_DAY = 2_958_465; // 31/12/9999
    private static final int LONGEST_NUMBER = 40;

    private final List<Boolean> days;
    private final LocalDate zero;

    private DateStyles(List<Boolean> days, LocalDate zero) {
        this.days = days;
        this.zero = zero;
    }

    static DateStyles of(XlsxPackage source) throws IOException, XMLStreamException {
        var formats = new HashMap<Integer, Boolean>();
        var days = new ArrayList<Boolean>();
        var xml = source.part("xl/styles.xml");
        var inCells = false;
        while (xml != null && xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) inCells = false;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "cellXfs" -> inCells = true;
                case "numFmt" ->
                    formats.put(
                            CellName.number(String.valueOf(xml.getAttributeValue(null, "numFmtId"))),
                            isDay(String.valueOf(xml.getAttributeValue(null, "formatCode"))));
                case "xf" -> {
                    if (inCells) days.add(isDay(String.valueOf(xml.getAttributeValue(null, "numFmtId")), formats));
                }
                default -> {}
            }
        }
        return new DateStyles(days, LocalDate.of(1899, 12, 30).plusDays(from1904(source) ? 1462 : 0));
    }

    private static boolean from1904(XlsxPackage source) throws IOException, XMLStreamException {
        var xml = source.part("xl/workbook.xml");
        while (xml != null && xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("workbookPr")) continue;
            var given = xml.getAttributeValue(null, "date1904");
            return "1".equals(given) || "true".equals(given);
        }
        return false;
    }

    /** Which of the formats every program knows show a day. */
    private static boolean isDay(String id, Map<Integer, Boolean> formats) {
        var number = CellName.number(id);
        return formats.getOrDefault(
                number, number >= 14 && number <= 17 || number == 22 || number >= 27 && number <= 31);
    }

    private static boolean isDay(String format) {
        var bare = NOT_FORMAT.matcher(format.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
        return bare.contains("d") || bare.contains("y");
    }

    /** As somebody would type it: a day as 03/12/2024, a number in full. */
    String number(String value, @Nullable String style, String where) {
        var index = style == null ? -1 : CellName.number(style);
        try {
            if (value.length() > LONGEST_NUMBER) throw new DamagedTable(where);
            var number = new BigDecimal(value);
            if (number.scale() < -LONGEST_NUMBER || number.scale() > 400) throw new DamagedTable(where);
            if (index >= 0
                    && index < days.size()
                    && days.get(index)
                    && number.abs().intValue() <= LAST_DAY) return DAY.format(zero.plusDays(number.intValue()));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            throw new DamagedTable(where);
        }
    }
}
