package vn.quantriet.receipt;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** A unit and those directly below it, as the tree stands while a document is passed down. */
@Component
class Passing {

    private final Organizations organizations;
    private final SendingStore sending;
    private final StandpointStore standpoints;

    Passing(Organizations organizations, SendingStore sending, StandpointStore standpoints) {
        this.organizations = organizations;
        this.sending = sending;
        this.standpoints = standpoints;
    }

    /** No decision changes the tree until it is done. */
    int down(DocumentId document, boolean all, List<UnitId> chosen, Actor by) {
        organizations.hold();
        return sending.passDown(document, by.unit(), all, chosen);
    }

    Standpoint standpoint(DocumentId document, Actor by) {
        return standpoints.of(document, by.unit(), by);
    }
}
