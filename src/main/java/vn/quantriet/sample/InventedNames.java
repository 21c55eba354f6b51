package vn.quantriet.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Names put together from common parts; the same city gets the same names every time. */
final class InventedNames {

    private static final Map<String, List<String>> PARTS = Lines.of("names.txt").stream()
            .map(Lines::fields)
            .collect(Collectors.toMap(List::getFirst, fields -> Lines.items(fields.getLast())));

    private final SplittableRandom random = new SplittableRandom(2019);

    String next() {
        var sex = random.nextBoolean() ? "nam" : "nữ";
        return pick("họ") + " " + pick("đệm " + sex) + " " + pick("tên " + sex);
    }

    private String pick(String part) {
        var choices = parts(part);
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> parts(String part) {
        return PARTS.getOrDefault(part, List.of());
    }
}
