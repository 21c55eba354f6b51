package vn.quantriet.parser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.output.AkomaNtoso;
import vn.quantriet.parser.output.HtmlReport;
import vn.quantriet.parser.output.JsonReport;
import vn.quantriet.parser.output.TableReport;

/** The command line: {@code parse [--format json|table|akn|html] [--out DIR] FILE…}. */
public final class ParseCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Gets the text out of a file, of whatever kind it is. */
    @FunctionalInterface
    public interface Reader {

        String read(Path file) throws IOException;
    }

    private final Reader reader;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Path> files = new ArrayList<>();
    private String format = "json";
    private @Nullable Path folder;

    private ParseCommand(Reader reader, PrintStream out, PrintStream err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new PlainText(), out, err);
    }

    public static int run(String[] args, Reader reader, PrintStream out, PrintStream err) {
        var command = new ParseCommand(reader, out, err);
        return command.understood(args) ? command.parseAll() : command.usage();
    }

    private boolean understood(String[] args) {
        for (var i = 0; i < args.length; i++) {
            var more = i + 1 < args.length;
            if (args[i].equals("--format") && more) {
                format = args[++i];
            } else if (args[i].equals("--out") && more) {
                folder = Path.of(args[++i]);
            } else if (args[i].startsWith("--")) {
                return false;
            } else {
                files.add(Path.of(args[i]));
            }
        }
        return !files.isEmpty() && List.of("json", "table", "akn", "html").contains(format);
    }

    private int usage() {
        err.println("Cách dùng: parse [--format json|table|akn|html] [--out THƯ_MỤC] TỆP…");
        return MISUSED;
    }

    private int parseAll() {
        var status = DONE;
        for (var file : files) {
            try {
                write(file, rendered(DirectiveParser.parse(reader.read(file))));
            } catch (IOException e) {
                err.println("Không đọc hoặc ghi được tệp: ".concat(String.valueOf(e.getMessage())));
                status = FAILED;
            }
        }
        return status;
    }

    private String rendered(ParsedDirective parsed) {
        return switch (format) {
            case "akn" -> AkomaNtoso.of(parsed);
            case "html" -> HtmlReport.of(parsed);
            case "table" -> TableReport.of(parsed);
            default -> JsonReport.of(parsed);
        };
    }

    private void write(Path file, String text) throws IOException {
        if (folder == null) {
            out.print(text);
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name(file)), text);
    }

    private String name(Path file) {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).concat(ending());
    }

    private String ending() {
        return switch (format) {
            case "akn" -> ".xml";
            case "html" -> ".html";
            case "table" -> ".txt";
            default -> ".json";
        };
    }

    /** Text files in UTF-8, with or without a byte order mark. */
    private static final class PlainText implements Reader {

        @Override
        public String read(Path file) throws IOException {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
