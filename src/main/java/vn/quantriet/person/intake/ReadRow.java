package vn.quantriet.person.intake;

import static vn.quantriet.person.intake.PersonColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.text.NameOrder;
import vn.quantriet.text.VietnameseText;

/** Makes days and choices of a row's cells, and notes what it cannot make anything of. */
final class ReadRow {

    private static final Map<String, String> SEXES =
            Map.of("nam", "MALE", "male", "MALE", "nu", "FEMALE", "female", "FEMALE");
    private static final Map<String, String> MEMBERSHIPS = Map.of(
            "chinh thuc", "OFFICIAL",
            "dang vien chinh thuc", "OFFICIAL",
            "du bi", "PROBATIONARY",
            "dang vien du bi", "PROBATIONARY",
            "mien sinh hoat", "EXEMPT",
            "mien cong tac va sinh hoat", "EXEMPT",
            "quan chung", "NONE");
    private static final Map<String, String> YES =
            Map.of("co", "true", "x", "true", "khong", "false", "true", "true", "false", "false", "1", "true");

    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern NUMBER_FORM = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PersonRow row;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private ReadRow(PersonRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** The columns of {@code person.import_row} after the run. */
    static List<@Nullable String> of(PersonRow row, LocalDate today) {
        return new ReadRow(row, today).columns();
    }

    private List<@Nullable String> columns() {
        var name = SPACES.matcher(VietnameseText.fold(text(FULL_NAME, 200))).replaceAll(" ");
        var title = text(TITLE, 200);
        if (row.cell(CODE).isEmpty()
                && row.cell(CARD_NUMBER).isEmpty()
                && row.cell(RECORD).isEmpty())
            problems.add(new Problem(name.isEmpty() ? "person.import.nobody" : "person.import.no-key", name));
        var columns = Arrays.<@Nullable String>asList(
                Integer.toString(row.number()),
                orNull(text(CODE, 50)),
                orNull(text(CARD_NUMBER, 50)),
                orNull(name),
                name.isEmpty() ? null : VietnameseText.searchKey(name),
                name.isEmpty() ? null : NameOrder.key(name),
                day(BORN_ON),
                choice(SEX, SEXES),
                orNull(text(TELEPHONE, 50)),
                orNull(email()),
                orNull(text(UNIT_CODE, 100)),
                day(SINCE),
                choice(MEMBERSHIP, MEMBERSHIPS),
                day(MEMBER_SINCE),
                orNull(title),
                title.isEmpty() ? null : VietnameseText.searchKey(title),
                String.valueOf("true".equals(choice(HEAD, YES))),
                record(),
                null);
        columns.set(columns.size() - 1, Problem.written(problems));
        return columns;
    }

    private String text(PersonColumn column, int longest) {
        var text = row.cell(column);
        if (text.length() <= longest) return text;
        problems.add(new Problem("person.import.too-long", text.substring(0, 40) + "…"));
        return text.substring(0, longest);
    }

    private String email() {
        var text = text(EMAIL, 200);
        if (!text.isEmpty() && !EMAIL_FORM.matcher(text).matches())
            problems.add(new Problem("person.import.bad-email", text));
        return text;
    }

    private @Nullable String record() {
        var text = row.cell(RECORD);
        if (text.isEmpty() || NUMBER_FORM.matcher(text).matches()) return orNull(text);
        problems.add(new Problem("person.import.no-record", text));
        return null;
    }

    private @Nullable String day(PersonColumn column) {
        var text = row.cell(column);
        if (text.isEmpty()) return null;
        var day = Days.read(text);
        if (day == null) problems.add(new Problem("person.import.bad-day", text));
        else if (day.isAfter(today)) problems.add(new Problem("person.import.day-to-come", text));
        else return day.toString();
        return null;
    }

    private @Nullable String choice(PersonColumn column, Map<String, String> choices) {
        var text = row.cell(column);
        if (text.isEmpty()) return null;
        var known = choices.get(VietnameseText.searchKey(text));
        if (known == null) problems.add(new Problem("person.import.bad-choice", text));
        return known;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
