package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** A file that tells neither who nor how. */
public final class FileWithoutColumns extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileWithoutColumns() {
        super("study.file-without-columns");
    }
}
