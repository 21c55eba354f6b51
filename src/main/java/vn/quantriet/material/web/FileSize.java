package vn.quantriet.material.web;

import vn.quantriet.shell.Show;

/** How large a file is, as it is said. */
public final class FileSize {

    private static final long KILOBYTE = 1024;

    private FileSize() {}

    public static String of(long bytes) {
        var megabytes = bytes / KILOBYTE / KILOBYTE;
        return megabytes > 0 ? Show.number(megabytes) + " MB" : Show.number(Math.max(1, bytes / KILOBYTE)) + " KB";
    }
}
