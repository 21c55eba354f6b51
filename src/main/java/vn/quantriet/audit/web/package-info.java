@NullMarked
package vn.quantriet.audit.web;

import org.jspecify.annotations.NullMarked;
