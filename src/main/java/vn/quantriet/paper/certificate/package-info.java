/** Certificates of having finished a campaign: given, shown as a PDF, checked by their code, withdrawn. */
@NullMarked
package vn.quantriet.paper.certificate;

import org.jspecify.annotations.NullMarked;
