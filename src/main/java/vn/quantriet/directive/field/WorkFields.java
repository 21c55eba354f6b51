package vn.quantriet.directive.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.GroundVersion;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Versioned;

/** The fields of work there are, for whoever sorts documents by them or asks for those of one. */
@Component
public class WorkFields {

    private final Database database;
    private final GroundVersion ground;
    private final Versioned<Class<WorkField>, List<WorkField>> known = new Versioned<>(1);

    WorkFields(Database database, GroundVersion ground) {
        this.database = database;
        this.ground = ground;
    }

    public List<WorkField> list() {
        return known.of(ground, WorkField.class, this::look);
    }

    private List<WorkField> look() {
        return database.sql("select code, name, name_en from directive.work_field order by position, code")
                .query(WorkFields::read)
                .list();
    }

    /** The field an address asks for; null for none. */
    public @Nullable WorkField asked(@Nullable String code) {
        return code == null ? null : find(code).orElseThrow(NotFound::new);
    }

    /** A field somebody chose for a document, or none. */
    public void requireKnown(@Nullable String code) {
        if (code != null && find(code).isEmpty()) throw new FieldUnknown();
    }

    private Optional<WorkField> find(String code) {
        return database.sql("select code, name, name_en from directive.work_field where code = :code")
                .param("code", code)
                .query(WorkFields::read)
                .optional();
    }

    private static WorkField read(ResultSet row, int n) throws SQLException {
        return new WorkField(row.getString("code"), row.getString("name"), row.getString("name_en"));
    }
}
