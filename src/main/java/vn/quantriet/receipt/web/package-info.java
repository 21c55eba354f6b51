/** Pages of receipts. */
@NullMarked
package vn.quantriet.receipt.web;

import org.jspecify.annotations.NullMarked;
