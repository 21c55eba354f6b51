package vn.quantriet.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the units. */
@Component
public class People {

    private final NewPeopleStore added;

    People(NewPeopleStore added) {
        this.added = added;
    }

    /** Adds people in one statement and answers with their identities in the same order. */
    @Transactional
    public List<PersonId> add(List<NewPerson> people) {
        return added.insert(people);
    }
}
