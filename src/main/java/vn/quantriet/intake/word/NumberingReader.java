package vn.quantriet.intake.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quantriet.intake.word.Numbering.OwnList;

/** Reads {@code numbering.xml}. */
final class NumberingReader {

    private final XMLStreamReader xml;
    private final Numbering numbering = new Numbering();

    private NumberingReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Numbering read(XMLStreamReader xml) throws XMLStreamException {
        var reader = new NumberingReader(xml);
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "abstractNum" -> reader.kind(id("abstractNumId", xml));
                case "num" -> reader.list(id("numId", xml));
                default -> {}
            }
        }
        return reader.numbering;
    }

    private static String id(String name, XMLStreamReader xml) {
        var id = Xml.attribute(xml, name);
        return id == null ? "" : id;
    }

    private void kind(String id) throws XMLStreamException {
        while (!ends("abstractNum")) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "lvl" -> {
                    var level = levelNumber();
                    numbering.define(id, level, Level.of(Properties.read(xml)));
                }
                case "styleLink" -> numbering.nameStyle(id, id("val", xml));
                case "numStyleLink" -> numbering.borrow(id, id("val", xml));
                default -> {}
            }
        }
    }

    private void list(String id) throws XMLStreamException {
        var kind = "";
        var at = 0;
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        while (!ends("num")) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "abstractNumId" -> kind = id("val", xml);
                case "lvlOverride" -> at = levelNumber();
                case "startOverride" -> starts.put(at, Numbers.parse(Xml.attribute(xml, "val"), 1));
                case "lvl" -> levels.put(at, Level.of(Properties.read(xml)));
                default -> {}
            }
        }
        starts.forEach((level, start) -> levels.computeIfPresent(level, (_, own) -> own.startingAt(start)));
        numbering.add(id, new OwnList(kind, levels, starts));
    }

    private boolean ends(String element) throws XMLStreamException {
        return Xml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private int levelNumber() {
        return Math.clamp(Numbers.parse(Xml.attribute(xml, "ilvl"), 0), 0, Numbering.LEVELS - 1);
    }
}
