package vn.quantriet.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** At start: warns when the application works as a role that could change the log. */
@Component
class LogProtection implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LogProtection.class);

    private final Database database;

    LogProtection(Database database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isComplete()) return;
        log.warn("Nhật ký chưa được bảo vệ: vai trò cơ sở dữ liệu của chương trình sửa hoặc xoá được nhật ký. "
                + "Hãy đặt SPRING_FLYWAY_USER và SPRING_DATASOURCE_USERNAME thành hai vai trò khác nhau "
                + "(docs/operators.md, «Two roles»).");
    }

    /** Whether the role we work as can only read and add. */
    boolean isComplete() {
        return !database.sql("""
                select pg_has_role(current_user, relowner, 'member')
                    or has_table_privilege(current_user, oid, 'update, delete, truncate')
                from pg_class where oid = 'audit.entry'::regclass
                """).query(Boolean.class).single();
    }
}
