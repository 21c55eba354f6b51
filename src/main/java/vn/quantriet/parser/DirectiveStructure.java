package vn.quantriet.parser;

import java.util.List;

/** What a directive is made of, without what it orders: quick to read where only parts and citations are wanted. */
public record DirectiveStructure(
        String source, Metadata metadata, List<Reference> references, List<Block> blocks, List<Provision> provisions) {

    public DirectiveStructure {
        references = List.copyOf(references);
        blocks = List.copyOf(blocks);
        provisions = List.copyOf(provisions);
    }
}
