package vn.quantriet.organization.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.text.VietnameseText;

/** Units of the actor's branch as the cells of a file that can be brought in again; nothing changes then. */
@Component
public class UnitsExport {

    private static final int LONGEST = 200;

    private final UnitExportStore units;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    UnitsExport(UnitExportStore units, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.units = units;
        this.transactions = transactions;
        this.events = events;
    }

    /** Parents before children, as they stood on the day. That they were taken out is written down first. */
    public void each(Asked asked, Actor by, Consumer<List<String>> row) {
        by.require(Permission.READ_ORGANISATION);
        var details = Map.of("day", asked.day().toString(), "text", asked.text());
        transactions.executeWithoutResult(_ -> events.publishEvent(new UnitsExported(by, by.unit(), details)));
        transactions.executeWithoutResult(_ -> units.each(by.unit(), asked, row));
    }

    /** What narrows the list: words that are all in the code, name and other names; a kind. */
    public record Asked(String text, @Nullable UnitKind kind, LocalDate day) {

        public Asked {
            text = text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
        }

        String[] words() {
            return Arrays.stream(VietnameseText.searchKey(text).split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(word ->
                            "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                    .toArray(String[]::new);
        }
    }
}
