@NullMarked
package vn.quantriet.directory.web;

import org.jspecify.annotations.NullMarked;
