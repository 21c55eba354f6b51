package vn.quantriet.intake.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.quantriet.intake.layout.Budget;

/** The text of a Word file line by line (headers first, notes and footers last), and notes on what was done to it. */
public record WordText(List<String> lines, Set<String> notes) {

    public static WordText of(ZipFile zip, Budget characters) throws IOException {
        try {
            return new Reader(new WordPackage(zip), characters).read();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static final class Reader {

        private final WordPackage parts;
        private final Budget characters;
        private final Gathered gathered = new Gathered();
        private final Styles styles = new Styles();
        private Numbering numbering = new Numbering();

        Reader(WordPackage parts, Budget characters) {
            this.parts = parts;
            this.characters = characters;
        }

        WordText read() throws IOException, XMLStreamException {
            var main = parts.main();
            for (var part : parts.related(main, "styles")) parts.read(part, styles::read);
            for (var part : parts.related(main, "numbering")) {
                parts.read(part, xml -> numbering = NumberingReader.read(xml));
            }
            var lines = new ArrayList<String>();
            lines.addAll(margin(main, "header"));
            lines.addAll(story(main));
            lines.addAll(margin(main, "footnotes"));
            lines.addAll(margin(main, "endnotes"));
            lines.addAll(margin(main, "footer"));
            return new WordText(lines, gathered.notes());
        }

        /** What repeats on every page counts once, and page numbers not at all. */
        private Set<String> margin(String main, String kind) throws IOException, XMLStreamException {
            var lines = new LinkedHashSet<String>();
            for (var part : parts.related(main, kind)) {
                story(part).stream()
                        .filter(line -> line.chars().anyMatch(Character::isLetter))
                        .forEach(lines::add);
            }
            return lines;
        }

        private List<String> story(String part) throws IOException, XMLStreamException {
            var lines = new ArrayList<String>();
            var reader = new StoryReader(styles, new Labels(numbering, styles), gathered, characters);
            parts.read(part, xml -> lines.addAll(reader.read(xml)));
            return lines;
        }
    }
}
