package vn.quantriet.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Watcher;

/** The module comes to a city in which documents were published already. */
@DatabaseTest("receipt-before")
@Import(Town.class)
@Tag("duties")
class WhatWasPublishedBeforeTest extends ADocumentForTheDistricts {

    @Autowired
    Assignments assignments;

    @Value("${spring.datasource.url}")
    String address;

    @Test
    void countsAsSentThenAndWhoTookUpADutyHasReceivedIt() throws SQLException, IOException {
        assignments.take(StepKind.ACCEPTED, town.assignment("20-CT", 1, "NORTH"), 0, Evidence.NONE, north);
        var script = new ClassPathResource("db/migration/receipt/V1__receipts.sql");

        try (var owner = Watcher.of(address + "?user=quantriet")) {
            owner.execute("drop schema receipt cascade");
            owner.execute(script.getContentAsString(StandardCharsets.UTF_8));

            assertThat(owner.count("receipt.in_force")).isEqualTo(2);
            var north = "receipt.in_force where received_at is not null and unit_id = " + town.unit("NORTH");
            assertThat(owner.count(north)).isEqualTo(1);
            assertThat(owner.count("receipt.in_force where received_at is null"))
                    .isEqualTo(1);
            assertThat(owner.count("receipt.in_force join directive.document on document.id = document_id"
                            + " where sent_at <> published_at"))
                    .isZero();
        }
    }
}
