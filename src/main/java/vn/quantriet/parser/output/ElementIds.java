package vn.quantriet.parser.output;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.quantriet.parser.Provision;

/**
 * The elements of Akoma Ntoso the provisions become and their stable ids, made of the numbering alone: {@code
 * art_5__pt_b} stays the same however the text around it changes.
 */
final class ElementIds {

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();

    ElementIds(List<Provision> provisions) {
        for (var provision : provisions) {
            var parent = provision.parent();
            var own = parent == null ? provision.id() : provision.id().substring(parent.length() + 1);
            var element = element(provision.label(), own);
            var id = abbreviation(element).concat("_").concat(plain(own));
            elements.put(provision.id(), element);
            ids.put(
                    provision.id(),
                    parent == null ? id : id(parent).concat("__").concat(id));
        }
    }

    String id(String provision) {
        return ids.getOrDefault(provision, provision);
    }

    String element(String provision) {
        return elements.getOrDefault(provision, "clause");
    }

    private static String element(String label, String own) {
        var word = label.strip().toLowerCase(Locale.ROOT);
        if (own.startsWith("Đ")) {
            return "article";
        }
        if (word.startsWith("phần")) {
            return "part";
        }
        if (word.startsWith("chương")) {
            return "chapter";
        }
        if (word.startsWith("mục")) {
            return "section";
        }
        if (word.startsWith("(")) {
            return "indent";
        }
        if (Character.isDigit(own.charAt(0))) {
            return own.indexOf('.') > 0 ? "subclause" : "clause";
        }
        return Character.isUpperCase(own.charAt(0)) ? "division" : "point";
    }

    private static String abbreviation(String element) {
        return switch (element) {
            case "article" -> "art";
            case "chapter" -> "chp";
            case "section" -> "sec";
            case "clause" -> "cl";
            case "subclause" -> "subcl";
            case "division" -> "dvs";
            case "point" -> "pt";
            case "indent" -> "ind";
            default -> element;
        };
    }

    private static String plain(String own) {
        var plain = new StringBuilder(own.length());
        var from = own.startsWith("Đ") && own.length() > 1 ? 1 : 0;
        for (var i = from; i < own.length(); i++) {
            var c = own.charAt(i);
            plain.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '-');
        }
        return plain.toString();
    }
}
