package vn.quantriet.shell;

import vn.quantriet.shared.Permission;

/**
 * A link that a module puts on a page of another module, which need not know it: {@code key} is the message key of its
 * name, {@code icon} a Tabler icon, {@code path} what follows the address of the page.
 */
public record PageLink(Page page, int order, String key, String icon, String path, Permission permission) {

    /** Pages that show such links. */
    public enum Page {
        /** of a published document */
        DOCUMENT,
        /** of one assignment */
        DUTY
    }
}
