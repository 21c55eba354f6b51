package vn.quantriet.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values between commas, semicolons or tabs: whichever the first line has most of. */
final class CsvTable extends Table {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader in;
    private final Counted counted;
    private final long size;
    private final TableLimits limits;
    private final StringBuilder cell = new StringBuilder();
    private int separator;
    private int number;
    private int peeked = -2;

    private CsvTable(Reader in, Counted counted, long size, TableLimits limits) {
        this.in = in;
        this.counted = counted;
        this.size = size;
        this.limits = limits;
    }

    static CsvTable read(Path file, TableLimits limits) throws IOException {
        var decoder = charset(file)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var counted = new Counted(Files.newInputStream(file));
        var in = new BufferedReader(new InputStreamReader(counted, decoder), LOOK_AHEAD);
        var table = new CsvTable(in, counted, Files.size(file), limits);
        try {
            table.begin();
        } catch (IOException | RuntimeException refused) {
            in.close();
            throw refused;
        }
        return table;
    }

    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.read();
            var second = in.read();
            var wide = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
            return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    private void begin() throws IOException {
        try {
            if (peek() == BYTE_ORDER_MARK) read();
            separator = mostOf(firstLine());
        } catch (CharacterCodingException oldLetters) {
            throw new NotUnicode(1);
        }
    }

    /** As far as one can look without losing the place. */
    private String firstLine() throws IOException {
        var first = peek();
        in.mark(LOOK_AHEAD);
        var line = new StringBuilder().append((char) first);
        for (var c = in.read(); c >= 0 && c != '\n' && line.length() < LOOK_AHEAD - 1; c = in.read()) {
            line.append((char) c);
        }
        in.reset();
        if (line.indexOf("\0") >= 0) throw new NotATable();
        return line.toString();
    }

    private static int mostOf(String line) {
        var bare = line.replaceAll("\"[^\"]*\"", "");
        var most = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, most)) most = candidate;
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (peek() >= 0) {
                number++;
                var cells = cells();
                if (cells.stream().anyMatch(text -> !text.isBlank())) return new Row(number, cells);
            }
            return null;
        } catch (CharacterCodingException oldLetters) {
            throw new NotUnicode(number + 1);
        }
    }

    private List<String> cells() throws IOException {
        if (number > limits.rows() + 1) throw new TableTooLarge(number, limits);
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(peek() == '"' ? quoted() : bare());
            if (cells.size() > limits.columns()) throw new TableTooLarge(number, limits);
            var end = read();
            if (end != separator) {
                if (end == '\r' && peek() == '\n') read();
                return cells;
            }
        }
    }

    private String bare() throws IOException {
        cell.setLength(0);
        while (!isEnd(peek())) append(read());
        return harmless(cell.toString());
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        read();
        while (true) {
            var c = read();
            if (c < 0) throw new DamagedTable(Integer.toString(number));
            if (c == '"') {
                if (peek() != '"') break;
                read();
            }
            append(c);
        }
        while (!isEnd(peek())) append(read());
        return harmless(cell.toString());
    }

    private void append(int c) {
        if (cell.length() >= limits.letters()) throw new TableTooLarge(number, limits);
        cell.append((char) c);
    }

    private boolean isEnd(int c) {
        return c < 0 || c == separator || c == '\n' || c == '\r';
    }

    /** The apostrophe that {@link CsvWriter} puts before what looks like a formula goes again. */
    private static String harmless(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && CsvWriter.looksLikeFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private int peek() throws IOException {
        if (peeked == -2) peeked = in.read();
        return peeked;
    }

    private int read() throws IOException {
        var c = peek();
        peeked = -2;
        return c;
    }

    @Override
    public int percent() {
        return counted.percent(size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
