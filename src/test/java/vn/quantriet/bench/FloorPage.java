package vn.quantriet.bench;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.Frame;

/** The least page there can be: the frame of every page around one row that was read by its key. */
final class FloorPage {

    private final Database database;
    private final Templates page;

    FloorPage(Database database, Templates page) {
        this.database = database;
        this.page = page;
    }

    @ResponseBody
    JteModel row(@PathVariable long id, Frame frame) {
        var name = database.sql("select name from organization.unit where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return page.shellLayout(frame, name, output -> output.writeContent(name));
    }
}
