package vn.quantriet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.quantriet.shell.Texts;
import vn.quantriet.spreadsheet.Row;
import vn.quantriet.text.VietnameseText;

/** Which column of a file is which of the form: by its heading, in either language, whatever the order. */
final class Headings {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi", "VN"), Locale.ENGLISH);

    private Headings() {}

    /** The place of each column of the form in the file, or -1. */
    static int[] places(Row headings, List<Column> columns) {
        var known = known(columns);
        var places = new int[columns.size()];
        Arrays.fill(places, -1);
        var wrong = new ArrayList<String>();
        for (var place = 0; place < headings.cells().size(); place++) {
            var column = known.get(key(headings.cell(place)));
            if (column == null) continue;
            if (places[column] >= 0) wrong.add(headings.cell(place));
            places[column] = place;
        }
        for (var column = 0; column < places.length; column++) {
            if (places[column] < 0 && columns.get(column).required())
                wrong.add(in(LANGUAGES.getFirst(), columns.get(column).key()));
        }
        if (!wrong.isEmpty()) throw new HeadingsMissing(String.join(", ", wrong));
        return places;
    }

    private static Map<String, Integer> known(List<Column> columns) {
        var known = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            for (var i = 0; i < columns.size(); i++)
                known.putIfAbsent(key(in(language, columns.get(i).key())), i);
        }
        return known;
    }

    /** Files are in Vietnamese, whoever takes them out. */
    static String of(Column column) {
        return in(LANGUAGES.getFirst(), column.key());
    }

    static String in(Locale language, String key) {
        var before = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(language);
            return Texts.t(key);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static String key(String heading) {
        return VietnameseText.searchKey(heading.replace("*", " ")).strip();
    }
}
