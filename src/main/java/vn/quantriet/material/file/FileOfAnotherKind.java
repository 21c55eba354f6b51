package vn.quantriet.material.file;

import vn.quantriet.shared.Refusal;

/** What is in the file is not what this kind of material holds. */
public final class FileOfAnotherKind extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileOfAnotherKind(String name) {
        super("material.file-of-another-kind", name);
    }
}
