package vn.quantriet.organization.reorganisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

@Component
class PaperStore {

    private final Database database;

    PaperStore(Database database) {
        this.database = database;
    }

    void put(DecisionId decision, NewPaper kept) {
        database.sql("""
                insert into organization.decision_file (decision_id, name, media_type, sha256, content)
                values (:decision, :name, :mediaType, :sha256, :content)
                on conflict (decision_id) do update
                set name = excluded.name, media_type = excluded.media_type, sha256 = excluded.sha256,
                    content = excluded.content
                """)
                .param("decision", decision.value())
                .param("name", kept.name())
                .param("mediaType", kept.mediaType())
                .param("sha256", kept.sha256())
                .param("content", kept.content())
                .update();
    }

    Optional<NewPaper> get(DecisionId decision) {
        return database.sql("""
                select name, media_type, content from organization.decision_file where decision_id = :decision
                """)
                .param("decision", decision.value())
                .query((row, _) ->
                        new NewPaper(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
