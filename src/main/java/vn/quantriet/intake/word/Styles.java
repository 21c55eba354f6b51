package vn.quantriet.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a style says about everything set in it, asked along the styles it is based on. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private record Style(@Nullable String basedOn, Properties properties) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Properties defaults = Properties.NONE;
    private @Nullable String defaultParagraph;

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "docDefaults" -> defaults = Properties.read(xml);
                case "style" -> add(xml);
                default -> {}
            }
        }
    }

    private void add(XMLStreamReader xml) throws XMLStreamException {
        var id = Xml.attribute(xml, "styleId");
        var paragraph = "paragraph".equals(Xml.attribute(xml, "type"));
        var byDefault = Xml.attribute(xml, "default");
        var properties = Properties.read(xml);
        if (id == null) return;
        styles.put(id, new Style(properties.get("basedOn"), properties));
        if (paragraph && ("1".equals(byDefault) || "true".equals(byDefault))) defaultParagraph = id;
    }

    /** The nearest style from {@code id} upward in which {@code said} finds something, and what it finds there. */
    <T> @Nullable T first(@Nullable String id, Function<Properties, @Nullable T> said) {
        var style = styles.get(id == null ? defaultParagraph : id);
        for (var i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var found = said.apply(style.properties);
            if (found != null) return found;
            style = styles.get(style.basedOn);
        }
        return null;
    }

    /** The id of the nearest style from {@code id} upward that has {@code key}. */
    @Nullable
    String holder(@Nullable String id, String key) {
        var at = id == null ? defaultParagraph : id;
        for (var i = 0; i < LONGEST_CHAIN; i++) {
            var style = styles.get(at);
            if (style == null) return null;
            if (style.properties.has(key)) return at;
            at = style.basedOn;
        }
        return null;
    }

    @Nullable
    String defaultFont() {
        return font(defaults, "rPrDefault/rPr/");
    }

    static @Nullable String font(Properties properties, String path) {
        var ascii = properties.get(path + "rFonts/ascii");
        return ascii != null ? ascii : properties.get(path + "rFonts/hAnsi");
    }
}
