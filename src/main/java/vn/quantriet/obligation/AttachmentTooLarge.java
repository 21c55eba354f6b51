package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** The file is larger than an attachment may be. */
public final class AttachmentTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttachmentTooLarge(String name, int megabytes) {
        super("obligation.attachment-too-large", name, megabytes);
    }
}
