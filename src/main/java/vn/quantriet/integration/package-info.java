/**
 * Other systems of the organisation: their access tokens, which routes of the API a scope opens, requests that may be
 * repeated, and the addresses that are told of what happens. What the API shows and does is in the {@code rest}
 * packages of the modules it belongs to.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "identity :: factor",
            "job",
            "obligation",
            "obligation :: publication",
            "organization",
            "shell",
            "shell :: rest"
        })
@NullMarked
package vn.quantriet.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
