package vn.quantriet.parser.token;

import java.nio.ByteBuffer;

/** Arrays and words laid one after the other into bytes, and taken out again in the same order. */
public final class Pack {

    private static final int ROOM = 1 << 21;

    private final ByteBuffer bytes;

    private Pack(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    public static Pack empty() {
        return new Pack(ByteBuffer.allocate(ROOM));
    }

    public static Pack of(byte[] packed) {
        return new Pack(ByteBuffer.wrap(packed));
    }

    public byte[] packed() {
        var packed = new byte[bytes.position()];
        bytes.get(0, packed);
        return packed;
    }

    public void put(int number) {
        bytes.putInt(number);
    }

    public int number() {
        return bytes.getInt();
    }

    public void put(String word) {
        put(word.length());
        for (var i = 0; i < word.length(); i++) {
            bytes.putChar(word.charAt(i));
        }
    }

    public String word() {
        var letters = new char[number()];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = bytes.getChar();
        }
        return new String(letters);
    }

    public void put(long[] numbers) {
        put(numbers.length);
        bytes.asLongBuffer().put(numbers);
        bytes.position(bytes.position() + numbers.length * Long.BYTES);
    }

    public long[] longs() {
        var numbers = new long[number()];
        bytes.asLongBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    public void put(int[] numbers) {
        put(numbers.length);
        bytes.asIntBuffer().put(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
    }

    public int[] ints() {
        var numbers = new int[number()];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
        return numbers;
    }
}
