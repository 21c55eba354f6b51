package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** The file has nothing in it, so it shows nothing. */
public final class AttachmentEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttachmentEmpty(String name) {
        super("obligation.attachment-empty", name);
    }
}
