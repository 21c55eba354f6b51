package vn.quantriet.study.attendance;

import static vn.quantriet.shell.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.spreadsheet.Row;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.text.VietnameseText;

/**
 * The list of a class as a file that is filled in elsewhere and comes back: all of it or nothing. People are found by
 * their number in the first column; an empty state says nothing.
 */
@Component
public class AttendanceFile {

    private static final TableLimits LIMITS = new TableLimits(20_000, 30, 2_000, 64L << 20);
    private static final Map<String, String> STATES = Map.of(
            "x",
            "PRESENT",
            "co mat",
            "PRESENT",
            "vang",
            "ABSENT",
            "vang khong ly do",
            "ABSENT",
            "v",
            "ABSENT",
            "vang co ly do",
            "EXCUSED",
            "p",
            "EXCUSED");

    private final Attendance attendance;
    private final AttendanceStore events;
    private final ApplicationEventPublisher published;
    private final Clock clock;

    AttendanceFile(Attendance attendance, AttendanceStore events, ApplicationEventPublisher published, Clock clock) {
        this.attendance = attendance;
        this.events = events;
        this.published = published;
        this.clock = clock;
    }

    public static List<String> heading() {
        return List.of(
                t("study.file.number"),
                t("study.person"),
                t("study.unit"),
                t("study.standing"),
                t("study.absence-reason"));
    }

    public static List<Object> row(Attendee person) {
        return List.of(
                person.person().value(),
                person.name(),
                person.unit(),
                person.state() == null ? "" : t(person.stateKey()),
                person.reason());
    }

    /** Answers how many people it told something new of. */
    @Transactional
    public int take(ClassId id, Path file, Actor by) {
        attendance.own(id, by);
        var marked = read(file);
        var told = events.addAll(id, marked, OffsetDateTime.now(clock), by);
        var details = Map.of("people", Integer.toString(told), "rows", Integer.toString(marked.size()));
        published.publishEvent(StudyChanged.of(by, "study.attendance-marked", id, details));
        return told;
    }

    private static List<AttendanceStore.Marked> read(Path file) {
        try (var table = Table.open(file, LIMITS)) {
            var marked = new ArrayList<AttendanceStore.Marked>();
            for (var row = table.next(); row != null; row = table.next()) {
                if (marked.isEmpty() && !row.cell(0).matches("\\d+")) continue;
                if (!row.cell(3).isBlank()) marked.add(marked(row));
            }
            if (marked.isEmpty()) throw new FileWithoutColumns();
            return marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttendanceStore.Marked marked(Row row) {
        var state = STATES.get(VietnameseText.searchKey(row.cell(3)).strip());
        if (state == null || !row.cell(0).matches("\\d{1,18}")) throw new RowNotUnderstood(row.number());
        if (state.equals("EXCUSED") && row.cell(4).isBlank()) throw new RowNotUnderstood(row.number());
        return new AttendanceStore.Marked(PersonId.of(row.cell(0)), Mark.of(state, row.cell(4)));
    }
}
