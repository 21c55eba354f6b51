package vn.quantriet.intake.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of a properties element, flat: {@code numPr/numId}, {@code rPr/rFonts/ascii}. */
record Properties(Map<String, String> values) {

    static final Properties NONE = new Properties(Map.of());

    /** Reads from the start of the element to its end; what tracked changes say about before is left out. */
    static Properties read(XMLStreamReader xml) throws XMLStreamException {
        var values = new HashMap<String, String>();
        var path = "";
        while (true) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (name.endsWith("Change")) {
                        Xml.skip(xml);
                    } else {
                        path = path + name + "/";
                        keep(values, path, xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) return new Properties(values);
                    path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
                }
                default -> {}
            }
        }
    }

    private static void keep(Map<String, String> values, String path, XMLStreamReader xml) {
        values.putIfAbsent(path.substring(0, path.length() - 1), "");
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var key = name.equals("val") ? path.substring(0, path.length() - 1) : path + name;
            values.put(key, xml.getAttributeValue(i));
        }
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** An on-off property as it stands here; null when nothing is said. */
    @Nullable
    Boolean toggle(String key) {
        var value = values.get(key);
        return value == null ? null : !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** A number; null when there is none or it is none. */
    @Nullable
    Integer number(String key) {
        return Numbers.parse(values.get(key));
    }
}
