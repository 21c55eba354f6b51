package vn.quantriet.quiz.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Editions of questions by their identity; they never change, so a node keeps those that were asked for. */
@Component
public class Editions {

    private static final int MOST = 50_000;

    private final Database database;
    private final Map<EditionId, NewQuestion> kept = new ConcurrentHashMap<>();

    Editions(Database database) {
        this.database = database;
    }

    /** All of these. */
    public Map<EditionId, NewQuestion> of(Collection<EditionId> ids) {
        var found = new HashMap<EditionId, NewQuestion>();
        var missing = new ArrayList<EditionId>();
        for (var id : ids) {
            var known = kept.get(id);
            if (known == null) missing.add(id);
            else found.put(id, known);
        }
        if (!missing.isEmpty()) found.putAll(load(missing));
        return found;
    }

    private Map<EditionId, NewQuestion> load(List<EditionId> ids) {
        var loaded = new HashMap<EditionId, NewQuestion>();
        database.sql("select * from quiz.edition where id = any (:ids)")
                .param("ids", ids.stream().map(EditionId::value).toArray(Long[]::new))
                .query(row -> {
                    loaded.put(new EditionId(row.getLong("id")), QuestionRow.content(row));
                });
        if (kept.size() + loaded.size() > MOST) kept.clear();
        kept.putAll(loaded);
        return loaded;
    }
}
