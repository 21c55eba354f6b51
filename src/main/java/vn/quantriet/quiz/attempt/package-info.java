/** Taking a quiz: a paper drawn at random, answers kept as they are given, scored when handed in or when time is up. */
@NamedInterface("attempt")
@NullMarked
package vn.quantriet.quiz.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
