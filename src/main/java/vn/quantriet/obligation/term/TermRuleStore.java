package vn.quantriet.obligation.term;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;

@Component
class TermRuleStore {

    private final Database database;

    TermRuleStore(Database database) {
        this.database = database;
    }

    TermRule get() {
        return database.sql("select * from obligation.term_rule")
                .query((row, _) -> new TermRule(
                        TermRule.RestDays.valueOf(row.getString("rest_days")),
                        row.getObject("usual_days", Integer.class),
                        row.getBoolean("usual_working"),
                        recurrence(row.getString("standing_every")),
                        row.getInt("version")))
                .single();
    }

    void save(TermRule rule) {
        var every = rule.standingEvery();
        var saved = database.sql("""
                update obligation.term_rule
                set rest_days = :rest, usual_days = :days, usual_working = :working, standing_every = :every,
                    version = version + 1
                where version = :version
                """)
                .param("rest", rule.restDays().name())
                .param("days", rule.usualDays())
                .param("working", rule.usualWorking())
                .param("every", every == null ? null : every.name())
                .param("version", rule.version())
                .update();
        if (saved == 0) throw new ChangedMeanwhile();
    }

    private static @Nullable Recurrence recurrence(@Nullable String name) {
        return name == null ? null : Recurrence.valueOf(name);
    }
}
