/**
 * How a published document comes down to everybody it is meant for: sent to the units it addresses, passed on by each
 * to those directly below it, received, read by the head, told to the members. Whoever is above sees in counts how far
 * it has come and whom to chase; what is done is an act with a name and a time, see {@link
 * vn.quantriet.receipt.Receipts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "obligation",
            "obligation :: publication",
            "directive",
            "organization",
            "organization :: reorganisation",
            "person",
            "identity",
            "shell",
            "job"
        })
@NullMarked
package vn.quantriet.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
