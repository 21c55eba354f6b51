package vn.quantriet.intake;

/** The most that one document may be, and the most that unpacking it may cost. */
record Limits(int fileBytes, int characters, int pages, long inflatedBytes, int zipEntries) {

    static final Limits STANDARD = new Limits(50 << 20, 2_000_000, 2_000, 256 << 20, 5_000);

    /** Markup around the text included, and pictures written into the page. */
    int pageBytes() {
        return Math.min(fileBytes, characters * 4);
    }

    /** Every tag becomes an object many times its size, however little text there is. */
    int pageTags() {
        return Math.max(1, characters / 7);
    }

    int megabytes() {
        return fileBytes >> 20;
    }
}
