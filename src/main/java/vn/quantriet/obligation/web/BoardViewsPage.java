package vn.quantriet.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.view.BoardView;
import vn.quantriet.shared.Refusal;

/** The boards kept under a name; after a refusal with what was typed. */
public record BoardViewsPage(
        List<BoardView> views,
        @Nullable Typed typed,
        @Nullable Refusal refusal) {

    /** What somebody wanted a view to be called; without an identity, a new one. */
    public record Typed(@Nullable Long id, String name, String query, boolean shared) {}

    public BoardViewsPage {
        views = List.copyOf(views);
    }

    /** What was typed for a new view that could not be saved. */
    public @Nullable Typed fresh() {
        var it = typed;
        return it == null || it.id() != null ? null : it;
    }

    public boolean isTyped(BoardView view) {
        var it = typed;
        return it != null && it.id() != null && it.id() == view.id();
    }

    public String name(BoardView view) {
        var it = typed;
        return it != null && isTyped(view) ? it.name() : view.name();
    }

    public boolean shared(BoardView view) {
        var it = typed;
        return it != null && isTyped(view) ? it.shared() : view.shared();
    }

    /** The field a refusal is about. */
    public String field() {
        var it = typed;
        return it == null ? "khung-nhin" : it.id() == null ? "ten" : "ten-" + it.id();
    }
}
