package vn.quantriet.organization.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where units stand in a tree without circles, as the identities from the top down to them. */
public final class Paths {

    private final Tree tree;
    private final Map<String, Long> ids;
    private final Line line;
    private final Map<String, String> known = new HashMap<>();

    public Paths(Tree tree, Map<String, Long> ids, Line line) {
        this.tree = tree;
        this.ids = ids;
        this.line = line;
    }

    public String of(String code) {
        var path = known.get(code);
        if (path != null) return path;
        var parent = parent(code);
        var id = Objects.requireNonNull(ids.get(code));
        path = parent == null ? id.toString() : of(parent) + "." + id;
        known.put(code, path);
        return path;
    }

    /** The top of the administrative line has no place in it: most units stand in the party line alone. */
    public @Nullable String below(String code) {
        return parent(code) == null ? null : of(code);
    }

    private @Nullable String parent(String code) {
        return Objects.requireNonNull(tree.get(code)).parent(line);
    }
}
