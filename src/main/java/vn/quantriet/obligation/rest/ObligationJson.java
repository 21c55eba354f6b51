package vn.quantriet.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.register.ObligationRegister;
import vn.quantriet.parser.Recurrence;

/** What a document orders; {@code document} is the slug of one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Obligation")
record ObligationJson(
        long id,
        String document,
        UnitJson owner,
        @Nullable String provision,
        String sentence,
        String action,
        @Nullable String deliverable,
        DutyKind kind,
        @Nullable String deadline,
        @Nullable LocalDate dueOn,
        @Nullable Recurrence recurrence,
        @Nullable Long carriesOut) {

    static ObligationJson of(ObligationRegister.Line it) {
        return new ObligationJson(
                it.id().value(),
                it.document(),
                new UnitJson(it.ownerCode(), it.ownerName()),
                it.provision(),
                it.sentence(),
                it.action(),
                it.deliverable(),
                it.kind(),
                it.deadline(),
                it.due(),
                it.recurrence(),
                it.carriesOut());
    }
}
