package vn.quantriet.intake;

/** The most that one document may be, and the most that unpacking it may cost. */
record Limits(int fileBytes, int characters, int pages, long inflatedBytes, int zipEntries) {

    static final Limits STANDARD = new Limits(50 << 20, 2_000_000, 2_000, 256 << 20, 5_000);

    /** A page of markup around text; more of it would take the parsed page out of proportion. */
    int pageBytes() {
        return Math.min(fileBytes, characters * 8);
    }

    int megabytes() {
        return fileBytes >> 20;
    }
}
