package vn.quantriet.material.file;

import vn.quantriet.shared.Refusal;

/** The file is larger than one of its kind may be. */
public final class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(String name, int megabytes) {
        super("material.file-too-large", name, megabytes);
    }
}
