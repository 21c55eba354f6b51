package vn.quantriet.intake;

import java.util.Set;
import vn.quantriet.intake.encoding.Bytes;
import vn.quantriet.intake.layout.Budget;
import vn.quantriet.intake.page.PageText;

/** Web pages. */
final class PageFile {

    private PageFile() {}

    static RawText read(byte[] bytes, Limits limits) {
        if (bytes.length > limits.pageBytes()) throw new TooLarge(limits);
        var html = Bytes.page(bytes);
        if (html.chars().filter(c -> c == '<').count() > limits.pageTags()) throw new TooLarge(limits);
        var characters = new Budget(limits.pageBytes(), () -> new TooLarge(limits));
        return new RawText(String.join("\n", PageText.of(html, characters)), Set.of());
    }
}
