/** The PostgreSQL that comes along, for a first look, a small office or a test: started when no other is configured. */
@ApplicationModule
@NullMarked
package vn.quantriet.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
