@NullMarked
package vn.quantriet.material.web;

import org.jspecify.annotations.NullMarked;
