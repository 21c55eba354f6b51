package vn.quantriet.shell;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one path of an SVG, in a square of {@code size} units. */
public record QrPicture(int size, String path) {

    /** Cameras need a margin around it. */
    private static final int MARGIN = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
