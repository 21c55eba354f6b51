@NullMarked
package vn.quantriet.shell.web;

import org.jspecify.annotations.NullMarked;
