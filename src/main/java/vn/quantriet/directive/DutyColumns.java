package vn.quantriet.directive;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Stage;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.directive.duty.TimingColumns;

/** What a duty is and how its time is counted, as the columns of its row. */
final class DutyColumns {

    private DutyColumns() {}

    static Nature nature(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("stage_names").getArray();
        var dues = (Date[]) row.getArray("stage_dues").getArray();
        var stages = new ArrayList<Stage>();
        for (var n = 0; n < names.length; n++) stages.add(new Stage(names[n], day(dues[n])));
        return new Nature(DutyKind.valueOf(row.getString("duty_kind")), stages);
    }

    static Timing timing(ResultSet row) throws SQLException {
        var day = row.getObject("period_day", Integer.class);
        var count = row.getObject("countdown", Integer.class);
        return new Timing(
                day == null ? null : new PeriodDay(day, row.getObject("period_month", Integer.class)),
                count == null
                        ? null
                        : new Countdown(
                                count,
                                Countdown.Unit.valueOf(row.getString("countdown_unit")),
                                Countdown.From.valueOf(row.getString("countdown_from"))));
    }

    static StatementSpec bind(StatementSpec statement, Nature nature, Timing timing) {
        return TimingColumns.bind(statement, timing)
                .param("dutyKind", nature.kind().name())
                .param("stages", nature.stages().stream().map(Stage::name).toArray(String[]::new))
                .param(
                        "stageDues",
                        nature.stages().stream().map(stage -> text(stage.due())).toArray(String[]::new));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
