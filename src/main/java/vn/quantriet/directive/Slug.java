package vn.quantriet.directive;

import java.util.Set;
import java.util.stream.Stream;
import vn.quantriet.text.VietnameseText;

/** The readable part of a document's address, such as {@code 20-ct-tu-2019}: never reused, never changed. */
final class Slug {

    private Slug() {}

    static String of(Heading heading) {
        var name = heading.number() == null ? heading.type().vietnamese() : heading.number();
        var words = VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var date = heading.issuedOn();
        return date == null ? words : words + "-" + date.getYear();
    }

    /** The first of {@code base, base-2, base-3 …} that is not taken. */
    static String free(String base, Set<String> taken) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? base : base + "-" + n)
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }
}
