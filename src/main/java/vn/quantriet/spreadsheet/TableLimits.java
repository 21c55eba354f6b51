package vn.quantriet.spreadsheet;

/** The most that one table may be, and the most that unpacking it may cost. */
public record TableLimits(int rows, int columns, int letters, long inflatedBytes) {

    /** A cell of a spreadsheet program holds no more letters than this; a million rows are the most a sheet has. */
    public static final TableLimits STANDARD = new TableLimits(1_000_000, 100, 32_767, 2L << 30);
}
