package vn.quantriet.intake.word;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.encoding.LegacyFont;

/** How the letters of a run look, as far as that decides which letters a reader sees. */
record RunLook(@Nullable LegacyFont font, boolean hidden, boolean capitals) {

    static RunLook of(Properties run, @Nullable String paragraphStyle, Styles styles) {
        var search = new Search(run, paragraphStyle, styles);
        var font = search.nearest(Styles::font);
        return new RunLook(
                LegacyFont.named(font != null ? font : styles.defaultFont()),
                Boolean.TRUE.equals(search.nearest((said, path) -> said.toggle(path + "vanish"))),
                Boolean.TRUE.equals(search.nearest((said, path) -> said.toggle(path + "caps"))));
    }

    private interface Said<T> {
        @Nullable
        T in(Properties properties, String path);
    }

    private record Search(Properties run, @Nullable String paragraphStyle, Styles styles) {

        /** The run itself, then its own style, then the style of the paragraph. */
        <T> @Nullable T nearest(Said<T> said) {
            var here = said.in(run, "");
            if (here != null) return here;
            Function<Properties, @Nullable T> inStyle = properties -> said.in(properties, "rPr/");
            var runStyle = run.get("rStyle");
            var found = runStyle == null ? null : styles.first(runStyle, inStyle);
            return found != null ? found : styles.first(paragraphStyle, inStyle);
        }
    }
}
