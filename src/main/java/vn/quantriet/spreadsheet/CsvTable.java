package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.InputStreamReader;
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

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Characters in;
    private final Counted counted;
    private final long size;
    private final TableLimits limits;
    private final StringBuilder cell = new StringBuilder();
    private char separator = ',';
    private int number;

    private CsvTable(Characters in, Counted counted, long size, TableLimits limits) {
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
        var in = new Characters(new InputStreamReader(counted, decoder));
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
            if (in.peek() == BYTE_ORDER_MARK) in.read();
            separator = mostOf(firstLine());
        } catch (CharacterCodingException oldLetters) {
            throw new NotUnicode(1);
        }
    }

    private String firstLine() throws IOException {
        var line = in.line();
        if (line.indexOf('\0') >= 0) throw new NotATable();
        return line;
    }

    private static char mostOf(String line) {
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
            while (in.peek() >= 0) {
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
            cells.add(in.peek() == '"' ? quoted() : bare());
            if (cells.size() > limits.columns()) throw new TableTooLarge(number, limits);
            var end = in.read();
            if (end != separator) {
                if (end == '\r' && in.peek() == '\n') in.read();
                return cells;
            }
        }
    }

    private String bare() throws IOException {
        cell.setLength(0);
        takeBare();
        return harmless(cell.toString());
    }

    private void takeBare() throws IOException {
        while (!isEnd(in.peek())) take(separator, '\n', '\r');
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        in.read();
        while (true) {
            take('"', '"', '"');
            if (in.peek() < 0) throw new DamagedTable(Integer.toString(number));
            if (in.peek() != '"') continue;
            in.read();
            if (in.peek() != '"') break;
            cell.append((char) in.read());
        }
        takeBare();
        return harmless(cell.toString());
    }

    private void take(char one, char another, char third) throws IOException {
        in.take(one, another, third, cell);
        if (cell.length() > limits.letters()) throw new TableTooLarge(number, limits);
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

    @Override
    public int percent() {
        return counted.percent(size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
