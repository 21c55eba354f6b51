package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A stream that stops when a part unpacks to more than so many times its size, or all parts to more than they may. */
final class Bounded extends Counted {

    /** Sheets of equal rows shrink to a hundredth; traps to less than a thousandth. */
    private static final long TIMES = 400;

    private static final long ALWAYS = 32 << 20;

    private final Budget budget;
    private long left;

    private Bounded(InputStream in, long left, Budget budget) {
        super(in);
        this.left = left;
        this.budget = budget;
    }

    static Bounded of(InputStream in, long packed, Budget budget) {
        return new Bounded(in, Math.max(ALWAYS, Math.max(packed, 0) * TIMES), budget);
    }

    static Optional<RuntimeException> refusalIn(XMLStreamException wrapped) {
        return wrapped.getNestedException() instanceof Refused it ? Optional.of(it.refusal) : Optional.empty();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var n = super.read(bytes, offset, length);
        if (n > 0) {
            left -= n;
            budget.left -= n;
            if (left < 0 || budget.left < 0) throw new Refused(new OverInflatedTable());
        }
        return n;
    }

    /** What all parts of a file have left together. */
    static final class Budget {

        private long left;

        Budget(long bytes) {
            left = bytes;
        }
    }

    /** A refusal on its way through a parser that expects the like of this. */
    private static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient RuntimeException refusal;

        Refused(RuntimeException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
