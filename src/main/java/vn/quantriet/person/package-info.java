/**
 * People: on which roster they are, what they are in the Party, which positions they hold where, each from a day on.
 * Nothing of it is overwritten, so that the roster of any unit can be asked for any day. Other modules hold
 * {@code PersonId}s and ask {@link vn.quantriet.person.People}; in SQL they may join {@code person.published_person},
 * {@code person.published_position}, {@code person.published_roster_as_of(day)}, {@code person.published_audience},
 * {@code person.published_audience_as_of(day)} and {@code person.published_audiences_of(people, day)}, which are as
 * stable as the Java types here.
 */
@ApplicationModule(allowedDependencies = {"organization", "organization :: reorganisation"})
@NullMarked
package vn.quantriet.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
