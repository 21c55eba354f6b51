package vn.quantriet.spreadsheet;

/** «B7»: the second column of the seventh row. */
final class CellName {

    private static final int TOO_FAR = 1 << 20;

    private CellName() {}

    /** From 0; what is no name of a cell is a column that no table has. */
    static int column(String name) {
        var column = 0;
        var letters = 0;
        while (letters < name.length() && isLetter(name.charAt(letters)) && letters < 4) {
            column = column * 26 + name.charAt(letters++) - 'A' + 1;
        }
        return column == 0 ? TOO_FAR : column - 1;
    }

    /** A whole number, or -1 for anything else. */
    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    static String of(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** Of a range such as A5:A9. */
    static int lastRow(String range) {
        return number(range.substring(range.indexOf(':') + 1).replaceAll("\\D", ""));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
