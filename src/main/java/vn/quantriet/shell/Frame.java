package vn.quantriet.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import vn.quantriet.identity.Position;
import vn.quantriet.shared.Actor;

/** What a page needs besides its own content: who acts, what they may switch to, how they like to see it. */
public record Frame(
        Actor actor,
        List<Position> positions,
        List<NavigationItem> navigation,
        List<PageLink> links,
        String path,
        CsrfToken csrf,
        Display display,
        @Nullable Bell bell) {

    public Frame {
        positions = List.copyOf(positions);
        navigation = List.copyOf(navigation);
        links = List.copyOf(links);
    }

    /** Where the page is; of entries that lie below one another only the nearest. */
    public boolean isCurrent(NavigationItem item) {
        return isBelow(item)
                && navigation.stream().noneMatch(it -> it.path().startsWith(item.path() + "/") && isBelow(it));
    }

    private boolean isBelow(NavigationItem item) {
        return path.equals(item.path()) || path.startsWith(item.path() + "/");
    }

    public List<NavigationItem> phoneNavigation() {
        return navigation.stream().filter(NavigationItem::phone).limit(4).toList();
    }

    /** What the bottom of a phone has no room for. */
    public List<NavigationItem> menuNavigation() {
        var shown = phoneNavigation();
        return navigation.stream().filter(item -> !shown.contains(item)).toList();
    }

    /** What other modules put on a page of this kind. */
    public List<PageLink> links(PageLink.Page page) {
        return links.stream().filter(link -> link.page() == page).toList();
    }
}
