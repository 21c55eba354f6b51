/**
 * Long work that outlives a request and a node: begun through {@link vn.quantriet.job.Jobs}, done by a
 * {@link vn.quantriet.job.JobKind} that some module offers as a bean, kept as a row with its progress and its result.
 * What comes round by itself is a {@link vn.quantriet.job.RecurringWork}. A node that dies leaves its work to another.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.quantriet.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
