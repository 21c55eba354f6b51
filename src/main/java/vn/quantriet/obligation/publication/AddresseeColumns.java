package vn.quantriet.obligation.publication;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.organization.RuleRow;

/**
 * Rules as columns to unnest. Arrays of arrays must be of one length in PostgreSQL, so the lists in a rule travel as
 * text with commas.
 */
final class AddresseeColumns {

    private final List<DraftAddressee> addressees;

    AddresseeColumns(List<DraftAddressee> addressees) {
        this.addressees = addressees;
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("parts", texts(addressee -> addressee.part().name()))
                .param("phrases", texts(DraftAddressee::phrase))
                .param("kinds", texts(addressee -> list(rule(addressee).kinds())))
                .param("reaches", texts(addressee -> rule(addressee).reach()))
                .param("included", texts(addressee -> list(rule(addressee).included())))
                .param("excluded", texts(addressee -> list(rule(addressee).excluded())));
    }

    private String[] texts(Function<DraftAddressee, String> text) {
        return addressees.stream().map(text).toArray(String[]::new);
    }

    private static RuleRow rule(DraftAddressee addressee) {
        return RuleRow.of(addressee.rule());
    }

    private static String list(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(","));
    }
}
