/**
 * Turns the raw text of a Party or State directive into structure (who issued what and when, its numbered provisions,
 * the documents it cites) and into proposed obligations, each explained by the words it came from. Deterministic, in
 * memory and without calls to anything outside; what it proposes binds nobody until a person confirms it.
 *
 * <p>As a library it needs the JDK and {@code vn.quantriet.text} only:
 *
 * <pre>{@code
 * var read = DirectiveParser.parse(Files.readString(file));
 * for (var duty : read.obligations()) {
 *     var bodies = duty.lead().stream().map(Phrase::text).toList();
 *     var where = duty.action().span();              // offsets into read.source()
 *     out.println(bodies + ": " + where.of(read.source()) + ", " + duty.deadline().due());
 * }
 * var parts = DirectiveParser.structure(text).provisions();   // parts and citations only, at a third of the price
 * }</pre>
 *
 * <p>Any text is accepted, of any length and in any Unicode form, and nothing of it is dropped: {@link
 * vn.quantriet.parser.ParsedDirective#blocks() blocks} cover the source from end to end, and {@link
 * vn.quantriet.parser.ParsedDirective#notUnderstood() what was not understood} is listed. Reading keeps no state, so
 * any number of threads may read at once. {@link vn.quantriet.parser.HtmlText} shows a text with its marks; {@code
 * output} writes JSON, Akoma Ntoso, HTML and a table.
 */
@NullMarked
package vn.quantriet.parser;

import org.jspecify.annotations.NullMarked;
