/** Pages for the administrator: access tokens, and where events are sent. */
@NullMarked
package vn.quantriet.integration.web;

import org.jspecify.annotations.NullMarked;
