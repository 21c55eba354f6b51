package vn.quantriet.journey;

import com.microsoft.playwright.options.ViewportSize;

/** What people sit at or hold in their hand. */
enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ViewportSize size() {
        return new ViewportSize(width, height);
    }
}
