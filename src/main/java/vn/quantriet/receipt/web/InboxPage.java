package vn.quantriet.receipt.web;

import vn.quantriet.receipt.Inbox;

/** What «Văn bản đến» shows: what is still to be done, or everything. */
public record InboxPage(boolean waiting, Inbox.Page page, int number) {

    static final String TO_DO = "can-lam";
    static final String ALL = "tat-ca";

    public long total() {
        return waiting ? page.waiting() : page.all();
    }

    public boolean hasMore() {
        return (number + 1L) * Inbox.PAGE < total();
    }

    public String address(boolean ofWaiting, int page) {
        return "/tiep-nhan?muc=" + (ofWaiting ? TO_DO : ALL) + (page == 0 ? "" : "&trang=" + (page + 1));
    }
}
