package vn.quantriet.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import vn.quantriet.intake.layout.ListNumber;

/** The numbers a browser puts before the items of ordered lists; other lists get a dash. */
final class ItemNumbers {

    private static final class OpenList {
        private final String style;
        private final boolean ordered;
        private int next;

        OpenList(Element list) {
            ordered = list.normalName().equals("ol");
            style = switch (list.attr("type")) {
                case "a" -> "lowerLetter";
                case "A" -> "upperLetter";
                case "i" -> "lowerRoman";
                case "I" -> "upperRoman";
                default -> "decimal";
            };
            next = number(list.attr("start"), 1);
        }

        String label(Element item) {
            if (!ordered) return "- ";
            next = number(item.attr("value"), next);
            return ListNumber.of(style, next++) + ". ";
        }
    }

    private final Deque<OpenList> open = new ArrayDeque<>();

    void start(Element list) {
        open.push(new OpenList(list));
    }

    void end() {
        open.poll();
    }

    String label(Element item) {
        var list = open.peek();
        return list == null ? "- " : list.label(item);
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
