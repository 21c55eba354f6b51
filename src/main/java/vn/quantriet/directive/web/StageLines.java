package vn.quantriet.directive.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Stage;

/** The stages of a duty as typed: one a line, and until when behind a bar. */
final class StageLines {

    private StageLines() {}

    static List<Stage> read(@Nullable String text) {
        return Fields.lines(text).stream()
                .filter(line -> !line.startsWith("|"))
                .map(StageLines::stage)
                .toList();
    }

    static String text(List<Stage> stages) {
        return stages.stream()
                .map(stage -> stage.due() == null ? stage.name() : stage.name() + " | " + Fields.day(stage.due(), ""))
                .collect(Collectors.joining("\n"));
    }

    private static Stage stage(String line) {
        var bar = line.lastIndexOf('|');
        if (bar < 0) return new Stage(line, null);
        return new Stage(line.substring(0, bar), Fields.day(line.substring(bar + 1)));
    }
}
