package vn.quantriet.person.intake;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.RosterExport;
import vn.quantriet.person.RosterFilter;
import vn.quantriet.person.Sex;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** People of a list as the cells of a file that can be brought in again; nothing changes then. */
@Component
public class PeopleExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final RosterExport people;

    PeopleExport(RosterExport people) {
        this.people = people;
    }

    /** The columns that somebody gets: of what is sensitive, whoever may not see it gets none. */
    public List<PersonColumn> columns(Actor by) {
        var sensitive = by.may(Permission.READ_SENSITIVE);
        return List.of(PersonColumn.values()).stream()
                .filter(column -> sensitive || !isSensitive(column))
                .toList();
    }

    /** One row after the other, in these columns. */
    public void each(RosterFilter filter, Actor by, Consumer<List<String>> row) {
        var columns = columns(by);
        people.each(
                filter,
                by,
                line -> row.accept(
                        columns.stream().map(column -> cell(column, line)).toList()));
    }

    private static boolean isSensitive(PersonColumn column) {
        return switch (column) {
            case CARD_NUMBER, BORN_ON, TELEPHONE, EMAIL -> true;
            case CODE, FULL_NAME, SEX, UNIT_CODE, SINCE, MEMBERSHIP, MEMBER_SINCE, TITLE, HEAD, RECORD -> false;
        };
    }

    private static String cell(PersonColumn column, RosterExport.Line line) {
        var person = line.particulars();
        return switch (column) {
            case CODE -> text(person.code());
            case CARD_NUMBER -> text(person.cardNumber());
            case FULL_NAME -> person.fullName();
            case BORN_ON -> day(person.bornOn());
            case SEX -> person.sex() == null ? "" : person.sex() == Sex.MALE ? "Nam" : "Nữ";
            case TELEPHONE -> person.telephone();
            case EMAIL -> person.email();
            case UNIT_CODE -> line.unitCode();
            case SINCE -> day(line.unitSince());
            case MEMBERSHIP -> membership(line);
            case MEMBER_SINCE -> day(line.memberSince());
            case TITLE -> text(line.title());
            case HEAD -> line.head() ? "Có" : "";
            case RECORD -> line.id().toString();
        };
    }

    private static String membership(RosterExport.Line line) {
        return switch (line.membership()) {
            case NONE -> "Quần chúng";
            case PROBATIONARY -> "Dự bị";
            case OFFICIAL -> "Chính thức";
            case EXEMPT -> "Miễn sinh hoạt";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
