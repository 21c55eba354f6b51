package vn.quantriet.material.file;

import java.io.InputStream;
import java.util.Objects;
import vn.quantriet.material.Matter;

/** A kept file from anywhere in it, one piece in memory at a time; what is skipped is never read. */
final class PieceStream extends InputStream {

    private final KeptFileStore files;
    private final Matter.Filed file;

    private long at;
    private int loaded = -1;
    private byte[] piece = {};

    PieceStream(KeptFileStore files, Matter.Filed file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) return 0;
        if (at >= file.size()) return -1;
        var n = (int) (at / KeptFileStore.PIECE);
        if (n != loaded) {
            piece = files.piece(file.id(), n);
            loaded = n;
        }
        var from = (int) (at % KeptFileStore.PIECE);
        var count = Math.min(length, piece.length - from);
        System.arraycopy(piece, from, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        var skipped = Math.clamp(count, 0, file.size() - at);
        at += skipped;
        return skipped;
    }
}
