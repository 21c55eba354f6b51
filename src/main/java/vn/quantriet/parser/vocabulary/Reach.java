package vn.quantriet.parser.vocabulary;

/**
 * How far the longest term of each sort reaches on the way to each place in the tree of words, so that one walk through
 * the tree answers for all sorts.
 */
final class Reach {

    private static final int SORTS = Long.SIZE;

    private final byte[] lengths;
    private final long[] sorts;

    /** Places come after those they grow from, so each takes over what is known there. */
    Reach(Branches branches) {
        lengths = new byte[branches.size() * SORTS];
        sorts = new long[branches.size()];
        var depths = new byte[branches.size()];
        for (var node = 1; node < branches.size(); node++) {
            var parent = branches.parent(node);
            depths[node] = (byte) (depths[parent] + 1);
            sorts[node] = sorts[parent] | branches.sorts(node);
            System.arraycopy(lengths, parent * SORTS, lengths, node * SORTS, SORTS);
            for (var left = branches.sorts(node); left != 0; left &= left - 1) {
                lengths[node * SORTS + Long.numberOfTrailingZeros(left)] = depths[node];
            }
        }
    }

    /** The number of words in the longest term of the sort on the way to the node; 0 when there is none. */
    int length(int node, Sort sort) {
        return lengths[node * SORTS + sort.ordinal()];
    }

    /** All sorts met on the way to the node, as a set of bits. */
    long sorts(int node) {
        return sorts[node];
    }
}
