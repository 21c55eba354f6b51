package vn.quantriet.obligation.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class PeriodStore {

    private final Database database;

    PeriodStore(Database database) {
        this.database = database;
    }

    List<Recurring> all() {
        return database.sql("""
                select obligation.*, document.slug, owner.name as owner_name
                from obligation.obligation
                join directive.published_document document on document.id = obligation.document_id
                join organization.published_unit owner on owner.id = obligation.owner_id
                where obligation.opened_period is not null
                order by obligation.id
                """).query((row, _) -> read(row)).list();
    }

    /** Whether the period after this one is for the caller to open; of two the second finds it opened. */
    boolean claim(Recurring recurring) {
        return database.sql("""
                update obligation.obligation set opened_period = :next where id = :id and opened_period = :opened
                """)
                        .param("next", recurring.next().start())
                        .param("id", recurring.id().value())
                        .param("opened", recurring.opened().start())
                        .update()
                == 1;
    }

    private static Recurring read(ResultSet row) throws SQLException {
        var day = row.getObject("period_day", Integer.class);
        var every = Recurrence.valueOf(row.getString("recurrence"));
        return new Recurring(
                new ObligationId(row.getLong("id")),
                row.getString("action"),
                row.getString("slug"),
                new Period(every, row.getObject("opened_period", LocalDate.class)),
                day == null ? null : new PeriodDay(day, row.getObject("period_month", Integer.class)),
                new UnitId(row.getLong("owner_id")),
                row.getString("owner_name"),
                row.getLong("given_by"),
                row.getString("given_by_name"));
    }
}
