package vn.quantriet.urging;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;

/** Tells people what another module has to say: at once in the application, and with the letter of the next day. */
@Component
public class Tidings {

    private final TidingStore tidings;

    Tidings(TidingStore tidings) {
        this.tidings = tidings;
    }

    /** In the caller's transaction, however many they are; answers how many have an account to be told by. */
    @Transactional
    public int tell(Tiding tiding, Collection<PersonId> people) {
        return people.isEmpty() ? 0 : tidings.tell(tiding, people);
    }
}
