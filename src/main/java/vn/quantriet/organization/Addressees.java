package vn.quantriet.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** What the phrases of a directive mean in this tree: what a person taught first, then names, then known groups. */
@Component
public class Addressees {

    private final PhraseStore phrases;
    private final GroupPhrases groups = GroupPhrases.shipped();

    Addressees(PhraseStore phrases) {
        this.phrases = phrases;
    }

    /** Every phrase with its meaning in documents that {@code issuer} issues; two statements however many there are. */
    @Transactional(readOnly = true)
    public Map<String, Addressee> resolve(UnitId issuer, Collection<String> texts) {
        var keys = texts.stream().map(Addressees::key).distinct().toArray(String[]::new);
        var taught = phrases.taught(issuer, keys);
        var named = phrases.named(issuer, keys);
        var resolved = new LinkedHashMap<String, Addressee>();
        for (var text : texts) {
            var key = key(text);
            var rule = taught.get(key);
            var units = named.get(key);
            if (rule != null) resolved.put(text, new Addressee(text, rule, Addressee.Basis.TAUGHT));
            else if (units != null)
                resolved.put(text, new Addressee(text, AddresseeRule.only(units), Addressee.Basis.NAMED));
            else resolved.put(text, groups.meaning(text, key));
        }
        return resolved;
    }

    /** From now on the phrase means this, in documents of the unit the actor acts for. */
    @Transactional
    public void teach(String phrase, AddresseeRule rule, Actor by) {
        phrases.teach(phrase, key(phrase), RuleRow.of(rule), by);
    }

    /** «Các cấp uỷ» and «cấp ủy» are one phrase. */
    static String key(String phrase) {
        var key = VietnameseText.matchKey(phrase);
        return key.startsWith("các ") ? key.substring(4) : key;
    }
}
