package vn.quantriet.parser.output;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one after the other; characters XML has no place for become spaces. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; the attributes come as names and values in turn. */
    Xml open(String element, String... attributes) {
        try {
            writer.writeStartElement(element);
            for (var i = 0; i < attributes.length; i += 2) {
                if (attributes[i].equals("xmlns")) {
                    writer.writeDefaultNamespace(attributes[i + 1]);
                } else {
                    writer.writeAttribute(attributes[i], attributes[i + 1]);
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    Xml leaf(String element, String content) {
        open(element);
        try {
            writer.writeCharacters(allowed(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    String text() {
        try {
            writer.writeEndDocument();
            writer.flush();
            return text.append('\n').toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String content) {
        var allowed = new StringBuilder(content.length());
        for (var i = 0; i < content.length(); ) {
            var c = content.codePointAt(i);
            var fits = c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
            allowed.appendCodePoint(fits ? c : ' ');
            i += Character.charCount(c);
        }
        return allowed.toString();
    }
}
