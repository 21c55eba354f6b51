package vn.quantriet.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.layout.Budget;

/**
 * The tables that say which letters the codes of a font mean. PDFBox writes every range out, so a file of three
 * kilobytes can keep it busy for minutes: each font pays for its ranges before it is opened.
 */
final class CharacterMaps {

    private static final String CODE = "<([0-9A-Fa-f\\s]{0,40}+)>\\s*+";
    private static final Pattern RANGE = Pattern.compile("(begin|end)(?:bf|cid)range|" + CODE + CODE + "(?=[<\\[0-9])");

    private final Set<COSBase> paid = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Budget letters;

    CharacterMaps(Budget letters) {
        this.letters = letters;
    }

    /** Pays for the font that this instruction selects, if it selects one. */
    void select(Operator operator, List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) return;
        var all = resources.getCOSObject();
        switch (operator.getName()) {
            case "Tf" -> pay(in(all.getCOSDictionary(COSName.FONT), name));
            case "gs" -> {
                var state = in(all.getCOSDictionary(COSName.EXT_G_STATE), name);
                var font = state == null ? null : state.getDictionaryObject(COSName.FONT);
                if (font instanceof COSArray array && array.getObject(0) instanceof COSDictionary dictionary)
                    pay(dictionary);
            }
            default -> {}
        }
    }

    private static @Nullable COSDictionary in(@Nullable COSDictionary of, COSName name) {
        return of == null ? null : of.getCOSDictionary(name);
    }

    private void pay(@Nullable COSDictionary font) throws IOException {
        if (font == null || !paid.add(font)) return;
        for (var key : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
            if (font.getDictionaryObject(key) instanceof COSStream map) pay(map);
        }
    }

    private void pay(COSStream map) throws IOException {
        String text;
        try (var in = map.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var inside = false;
        for (var found = RANGE.matcher(text); found.find(); ) {
            if (found.group(1) != null) inside = found.group(1).equals("begin");
            else if (inside) letters.spend(Math.max(1, number(found.group(3)) - number(found.group(2)) + 1));
        }
    }

    /** At most four bytes count. */
    private static long number(String hex) {
        var digits = hex.replaceAll("\\s", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
    }
}
