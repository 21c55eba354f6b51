package vn.quantriet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.access.TwoBranches.Sample;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Materials;
import vn.quantriet.material.NewContent;
import vn.quantriet.material.NewEdition;
import vn.quantriet.material.file.ReceivedFile;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Materials on every step of their way, through the application's own doors. */
@TestComponent
class Handouts {

    private final Materials materials;
    private final JdbcTemplate sql;

    Handouts(Materials materials, JdbcTemplate sql) {
        this.materials = materials;
        this.sql = sql;
    }

    /** By the names access-matrix.md uses. */
    Map<String, Sample> samples(String here, String elsewhere) {
        return Map.of(
                "material", both(this::offered, here, elsewhere),
                "proposed", both(this::proposed, here, elsewhere),
                "written", both(this::draft, here, elsewhere));
    }

    private interface Made {

        long of(String slug, String title, String unit);
    }

    private static Sample both(Made made, String here, String elsewhere) {
        return new Sample(
                "" + made.of(here, "bên này", TwoBranches.HERE),
                "" + made.of(elsewhere, TwoBranches.MARK, TwoBranches.ELSEWHERE),
                "999999999");
    }

    /** A file that readers are offered. */
    private long offered(String slug, String title, String unit) {
        var id = written(slug, MaterialKind.PDF, title, pdf(title), unit);
        materials.propose(id, 0, actor(unit, Role.PROPAGANDA));
        materials.approve(id, 1, actor(unit, Role.LEADER));
        return id.value();
    }

    /** A text that waits for approval. */
    private long proposed(String slug, String title, String unit) {
        var id = written(slug, MaterialKind.TEXT, title, new NewContent.Written(title), unit);
        materials.propose(id, 0, actor(unit, Role.PROPAGANDA));
        return id.value();
    }

    private long draft(String slug, String title, String unit) {
        return written(slug, MaterialKind.TEXT, title, new NewContent.Written(title), unit)
                .value();
    }

    private MaterialId written(String slug, MaterialKind kind, String title, NewContent content, String unit) {
        var edition = new NewEdition(title, List.of(), 1, "", true, content);
        return materials.add(slug, kind, edition, actor(unit, Role.PROPAGANDA));
    }

    private static NewContent pdf(String words) {
        try {
            var file = Files.createTempFile("tai-lieu", ".pdf");
            Files.writeString(file, "%PDF-1.7\n" + words, StandardCharsets.UTF_8);
            file.toFile().deleteOnExit();
            return new NewContent.Sent(ReceivedFile.of(MaterialKind.PDF, words + ".pdf", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Actor actor(String unit, Role role) {
        return sql.queryForObject(
                """
                select account.id, unit.id as unit_id, unit.name from identity.account, organization.unit
                where account.username = ? and unit.code = ?
                """,
                (row, _) -> new Actor(
                        new AccountId(row.getLong("id")),
                        unit.equals(TwoBranches.ELSEWHERE) ? "Người " + TwoBranches.MARK : "Người Bên Này",
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        Set.of(role)),
                TwoBranches.username(unit, role),
                unit);
    }
}
