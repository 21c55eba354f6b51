package vn.quantriet.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how much of it has been read. */
class Counted extends FilterInputStream {

    private long read;

    Counted(InputStream in) {
        super(in);
    }

    int percent(long of) {
        return of <= 0 ? 0 : Math.clamp(read * 100 / of, 0, 100);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var n = super.read(bytes, offset, length);
        if (n > 0) read += n;
        return n;
    }
}
