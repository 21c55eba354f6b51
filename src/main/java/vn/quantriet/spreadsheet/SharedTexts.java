package vn.quantriet.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, each once, which its cells refer to by number. There may be a million of them, so they lie
 * in a file and are looked up there: what is in memory does not depend on how many there are.
 */
final class SharedTexts implements AutoCloseable {

    private static final ValueLayout.OfLong PLACE = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena arena = Arena.ofShared();
    private final Path folder;
    private final MemorySegment letters;
    private final MemorySegment places;

    private SharedTexts(Path folder) throws IOException {
        this.folder = folder;
        letters = map(folder.resolve("letters"));
        places = map(folder.resolve("places"));
    }

    static SharedTexts of(XlsxPackage source, TableLimits limits) throws IOException, XMLStreamException {
        var folder = Files.createTempDirectory("texts");
        try {
            write(source.part("xl/sharedStrings.xml"), folder, limits);
            return new SharedTexts(folder);
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            delete(folder);
            throw refused;
        }
    }

    private static void write(@Nullable XMLStreamReader xml, Path folder, TableLimits limits)
            throws IOException, XMLStreamException {
        try (var letters = new BufferedOutputStream(Files.newOutputStream(folder.resolve("letters")), 1 << 16);
                var places = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("places")), 1 << 16))) {
            var place = 0L;
            places.writeLong(place);
            while (xml != null && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("si")) continue;
                var text = RichText.read(xml, "si", limits.letters()).getBytes(StandardCharsets.UTF_8);
                letters.write(text);
                place += text.length;
                places.writeLong(place);
            }
        }
    }

    private MemorySegment map(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    String get(int number, String where) {
        var count = places.byteSize() / PLACE.byteSize() - 1;
        if (number < 0 || number >= count) throw new DamagedTable(where);
        var from = places.get(PLACE, number * PLACE.byteSize());
        var to = places.get(PLACE, (number + 1L) * PLACE.byteSize());
        var bytes = letters.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("letters"));
        Files.deleteIfExists(folder.resolve("places"));
        Files.deleteIfExists(folder);
    }
}
