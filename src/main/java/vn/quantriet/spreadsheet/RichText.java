package vn.quantriet.spreadsheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text in pieces, each with a look of its own; how it is spoken is left out. */
final class RichText {

    private RichText() {}

    static String read(XMLStreamReader xml, String end, int letters) throws XMLStreamException {
        var text = new StringBuilder();
        var spoken = false;
        for (var event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) spoken = true;
                else if (xml.getLocalName().equals("t") && !spoken) text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) spoken = false;
                if (xml.getLocalName().equals(end)) return text.toString();
            }
            if (text.length() > letters + 1) text.setLength(letters + 1);
        }
    }
}
