package vn.quantriet.parser.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Pack;
import vn.quantriet.parser.token.Tokenizer;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.token.Words;

/** All terms the parser knows, each of one or more sorts; the longest term at a place wins. */
public final class Vocabulary {

    private static final Vocabulary OF_DIRECTIVES = VocabularyFiles.load();

    private static final int NUMBERS = 127;

    private final Words words;
    private final Branches branches;
    private long[] beginning;
    private int[] firsts;

    Vocabulary() {
        this(new Words(), new Branches(), new long[4096], new int[4096]);
    }

    private Vocabulary(Words words, Branches branches, long[] beginning, int[] firsts) {
        this.words = words;
        this.branches = branches;
        this.beginning = beginning;
        this.firsts = firsts;
    }

    static Vocabulary from(Pack pack) {
        return new Vocabulary(Words.from(pack), Branches.from(pack), pack.longs(), pack.ints());
    }

    void into(Pack pack) {
        words.into(pack);
        branches.into(pack);
        pack.put(beginning);
        pack.put(firsts);
    }

    public static Vocabulary ofDirectives() {
        return OF_DIRECTIVES;
    }

    public Lines read(String source) {
        return Tokenizer.read(source, words);
    }

    /** The place after the longest term of this sort that begins at the token, or -1. */
    public int after(Tokens tokens, int from, Sort sort) {
        return after(tokens, from, tokens.size(), sort);
    }

    /** The same, for terms that end by {@code limit}. */
    public int after(Tokens tokens, int from, int limit, Sort sort) {
        var id = tokens.id(from);
        if (from >= limit || (sorts(id) & sort.bit()) == 0) {
            return -1;
        }
        var longest = -1;
        var node = first(id);
        for (var next = from + 1; node > Branches.ROOT; next++) {
            if ((branches.sorts(node) & sort.bit()) != 0) {
                longest = next;
            }
            if (next >= limit || !branches.goesOn(node)) {
                break;
            }
            node = branches.follow(node, tokens.id(next));
        }
        return longest;
    }

    /** The end of the longest term that begins at the token, in the tree of words; the root where none begins. */
    int longest(Tokens tokens, int from) {
        var node = first(tokens.id(from));
        var longest = branches.sorts(node) == 0 ? Branches.ROOT : node;
        for (var i = from + 1; node != Branches.ROOT && i < tokens.size() && branches.goesOn(node); i++) {
            node = branches.follow(node, tokens.id(i));
            if (node < 0) {
                break;
            }
            longest = branches.sorts(node) == 0 ? longest : node;
        }
        return longest;
    }

    /** What is known of each place in the tree once all terms have been added. */
    Reach reach() {
        return new Reach(branches);
    }

    public boolean at(Tokens tokens, int from, Sort sort) {
        return after(tokens, from, sort) >= 0;
    }

    /** What the file gives for the term that stands from one token up to another. */
    public @Nullable String value(Tokens tokens, int from, int to) {
        var node = Branches.ROOT;
        for (var i = from; i < to && node >= 0; i++) {
            node = branches.follow(node, tokens.id(i));
        }
        return node < 0 ? null : branches.value(node);
    }

    /** The number of a single word that some file lists, for stages that look for it by itself. */
    public int word(String word) {
        var id = read(word).tokens().id(0);
        if (id == Words.UNKNOWN) {
            throw new IllegalArgumentException("Not in the vocabulary: ".concat(word));
        }
        return id;
    }

    Lines learn(String file) {
        return Tokenizer.learn(file, words);
    }

    /** Adds the term that stands from one token up to another. */
    void add(Tokens tokens, int from, int to, Sort sort, @Nullable String value) {
        var node = Branches.ROOT;
        for (var i = from; i < to; i++) {
            node = branches.grow(node, tokens.id(i));
        }
        branches.mark(node, sort.bit(), value);
        begin(tokens.id(from), sort.bit());
    }

    /** A first look that answers for nearly every word: which sorts have a term beginning with it. */
    private long sorts(int id) {
        var slot = slot(id);
        return slot >= 0 && slot < beginning.length ? beginning[slot] : 0;
    }

    /** The place in the tree of words for terms beginning with this one; the root where none does. */
    private int first(int id) {
        var slot = slot(id);
        if (slot == NUMBERS) {
            return Math.max(branches.follow(Branches.ROOT, id), Branches.ROOT);
        }
        return slot >= 0 && slot < firsts.length ? firsts[slot] : Branches.ROOT;
    }

    private void begin(int id, long bit) {
        var slot = slot(id);
        if (slot >= beginning.length) {
            var widened = Math.max(slot + 1, beginning.length * 2);
            beginning = Arrays.copyOf(beginning, widened);
            firsts = Arrays.copyOf(firsts, widened);
        }
        beginning[slot] |= bit;
        firsts[slot] = branches.follow(Branches.ROOT, id);
    }

    /** ASCII marks come first, then the words; terms that begin with a number are all under one. */
    private static int slot(int id) {
        if (id < Words.FIRST) {
            return id > 0 && id < 128 ? id : -1;
        }
        return id < 0x20000000 ? 128 + id - Words.FIRST : NUMBERS;
    }
}
